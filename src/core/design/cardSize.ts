/** Size of a social card in pixels: what chat programs and social sites show whole. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

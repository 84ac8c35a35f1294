/** A colour by where it is seen: in either theme of a screen, and on paper. */
export interface Colour {
  light: string;
  dark: string;
  /** Where paper shows another than the light theme. */
  print?: string;
}

/**
 * Every colour there is, under the name of its custom property (`--ink-2`). After a change: `npm run tokens`, and
 * `npm run diagrams` where drawings show it; tests name both. All else follows with the next build.
 */
export const colours = {
  bg: {light: '#fbfbf9', dark: '#121416', print: '#fff'},
  surface: {light: '#fff', dark: '#191c1f'},
  sunken: {light: '#f2f2ee', dark: '#0c0e10', print: '#fff'},
  ink: {light: '#17191c', dark: '#dad9d4', print: '#000'},
  'ink-2': {light: '#454a52', dark: '#b1b4b7', print: '#222'},
  'ink-3': {light: '#63686f', dark: '#92979c', print: '#333'},
  line: {light: '#dcddd8', dark: '#2c3034', print: '#bbb'},
  'line-strong': {light: '#82878e', dark: '#70767d', print: '#777'},
  'side-a': {light: '#0a5878', dark: '#83c5e2'},
  'side-a-tint': {light: '#e8f1f5', dark: '#14242c', print: '#fff'},
  'side-b': {light: '#8a4306', dark: '#e8ad6c'},
  'side-b-tint': {light: '#f9efe4', dark: '#2b2116', print: '#fff'},
  marker: {light: '#ffe48a', dark: '#5c4b10', print: '#fff'},
  'on-marker': {light: '#2b2400', dark: '#f6e7b0', print: '#000'},
  target: {light: '#fcf3d2', dark: '#2a2613', print: '#fff'},
  'target-edge': {light: '#8a6a00', dark: '#c9a53a', print: '#fff'},
  shadow: everywhere('rgb(0 0 0 / 24%)'),
  veil: everywhere('rgb(0 0 0 / 40%)'),
} satisfies Record<string, Colour>;

export type ColourName = keyof typeof colours;

/** The colours of the sides in their order: two hues, then two inks, which marks of their own tell apart. */
export const sideColours = ['side-a', 'side-b', 'ink', 'ink-2'] as const satisfies readonly ColourName[];

/** Faces that a reader's system has, best first: no page loads one. */
export const faces = {
  sans: ['-apple-system', 'Segoe UI', 'Roboto', 'Noto Sans', 'Liberation Sans', 'Arial', 'sans-serif'],
  serif: [
    'Iowan Old Style',
    'Charter',
    'Bitstream Charter',
    'Sitka Text',
    'Cambria',
    'Noto Serif',
    'Liberation Serif',
    'Georgia',
    'serif',
  ],
  mono: ['ui-monospace', 'SF Mono', 'Cascadia Mono', 'Consolas', 'Roboto Mono', 'Liberation Mono', 'monospace'],
};

/** The sizes that more than one style sheet needs, and what becomes of them on a phone. */
export const sizes: Record<string, {wide: string; narrow?: string}> = {
  /** Size and height of a line of running text, for the shorthand `font`. */
  text: {wide: '17px/1.6', narrow: '16.5px/1.58'},
  'space-section': {wide: '68px', narrow: '52px'},
  'navbar-height': {wide: '60px', narrow: '56px'},
  'doc-sidebar-width': {wide: '272px'},
};

/** The value of `font-family`. */
export const fontFamily = (names: readonly string[]): string =>
  names.map((name) => (name.includes(' ') ? `"${name}"` : name)).join(', ');

function everywhere(colour: string): Colour {
  return {light: colour, dark: colour};
}

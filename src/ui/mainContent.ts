/** The `id` of the `main` of every page, to which the link over the bar skips. */
export const MAIN_CONTENT = 'main-content';

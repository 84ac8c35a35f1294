/*
 * What `src/site/host` puts into browser scripts while it bundles them.
 */

/** Path under which the site is served; begins and ends with a slash. */
declare const BASE_URL: string;

/** Key in `localStorage` of the theme that a reader chose: `light` or `dark`. */
declare const THEME_KEY: string;

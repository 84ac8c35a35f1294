/**
 * Marks the page as covered while the menu or a dialog lies over it, so that it is not scrolled under them. A rule with
 * `:has()` would do, and cost every change of the page a look at all of it.
 */
export function coverPage(): void {
  const isCovered = document.querySelector('#menu:popover-open, dialog[open]') !== null;
  document.documentElement.toggleAttribute('data-covered', isCovered);
}

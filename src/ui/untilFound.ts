/**
 * What is folded away and still found: by a browser's search in the page, by a link, without a script (`base.css`). React writes
 * `hidden` without a value; HTML does not mind how the name is written.
 */
export const untilFound = {HIDDEN: 'until-found'} as Record<string, string>;

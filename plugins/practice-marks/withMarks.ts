import {editions} from '../../model/editions';

const INTENT = '<script data-scripts=';

/**
 * A page of the framework with the script of the marks before its other scripts. Practice is of the current edition, so
 * pages of older ones are left as they are; `file` is relative to the site's root.
 */
export const withMarks = (html: string, file: string, script: string): string =>
  editions.some(({name, isCurrent}) => !isCurrent && file.startsWith(`${name}/`))
    ? html
    : html.replace(INTENT, () => `<script>${script}</script>${INTENT}`);

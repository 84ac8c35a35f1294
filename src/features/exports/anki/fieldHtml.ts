import {htmlOf} from '../../../core/text/inlineText';

/** A text of a topic as HTML in which Anki finds nothing of its own to replace. */
export const fieldHtml = (text: string): string => inertHtml(htmlOf(text));

/**
 * Takes from HTML what means something to Anki: `{{` is a field or a gap, `[` may begin a sound or LaTeX, and a control
 * character parts fields.
 */
export const inertHtml = (html: string): string =>
  html
    .replaceAll('{', '&#123;')
    .replaceAll('[', '&#91;')
    .replace(/[\p{Cc}\p{Cs}]/gu, '\uFFFD');

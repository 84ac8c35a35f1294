import {escapeHtml} from './inlineText';

/** Text that is HTML already; every other text is escaped when it is put into some. */
export class Markup {
  constructor(readonly text: string) {}
}

type Piece = Markup | string | number | undefined | readonly Piece[];

/**
 * A template of HTML whose values are escaped, so that no author's text can become an element or end an attribute. It is
 * not called `html`, because the formatter would then indent what it makes, and every page would carry the spaces.
 */
export const markup = (strings: TemplateStringsArray, ...pieces: Piece[]): Markup =>
  new Markup(strings.map((string, index) => string + textOf(pieces[index])).join(''));

function textOf(piece: Piece): string {
  if (piece === undefined) return '';
  if (piece instanceof Markup) return piece.text;
  if (typeof piece === 'object') return piece.map(textOf).join('');
  return escapeHtml(String(piece));
}

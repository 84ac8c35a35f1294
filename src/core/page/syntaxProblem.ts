import type {PageProblem} from './page';

/** What an author gets for a page that is no MDX, from what the parser throws. */
export function syntaxProblem(error: unknown, source: string): PageProblem {
  const {reason, place, message} = error as {reason?: string; message: string; place?: Place};
  const point = place && 'start' in place ? place.start : place;
  // Of an element that is not closed at the end of the page only the words tell the place.
  const line = point?.line ?? Number(PLACE.exec(reason ?? '')?.[1] ?? 1);
  const rest = source.split('\n')[line - 1]?.slice((point?.column ?? 1) - 1) ?? '';
  return {line, message: `the page is no MDX: ${sentence(reason ?? message)}`, remedy: remedyFor(rest, reason ?? '')};
}

interface Point {
  line: number;
  column: number;
}
type Place = Point | {start: Point};

/** The parser's own words, which name what it met and what it expected, as one sentence without its full stop. */
const sentence = (reason: string) => reason.replace(/\s+/g, ' ').replace(PLACE, '(line $1)').replace(/\.$/, '');

const PLACE = /\((\d+):\d+-\d+:\d+\)/;

function remedyFor(rest: string, reason: string): string {
  if (rest.startsWith('!--')) return 'Write a comment as {/* … */}.';
  if (/expression|acorn|brace/i.test(reason)) return 'Close the brace, or write \\{ or backticks where it is text.';
  return 'Close the element, or write \\< or backticks where it is text.';
}

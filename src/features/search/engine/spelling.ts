import {stem, stopWords} from '@site/src/core/text/searchTerms';
import type {Vocabulary} from './vocabulary';

/**
 * The word that differs from the typed one by a slip or two, or whose beginning does. Of several a word of titles, aliases
 * and names comes before one that only stands in a text, then the more frequent one.
 */
export function nearestWord(typed: string, {counts, named}: Vocabulary): string | undefined {
  if (typed.length < SHORTEST) return undefined;
  let best: {term: string; far: number; count: number} | undefined;
  const consider = (term: string, count: number, handicap: number) => {
    const most = mostSlips(typed, named.has(term));
    if (term.length < typed.length - Math.ceil(most) || (term.length < SHORTEST && term !== typed.slice(0, -1))) return;
    if (!beginsAlike(typed, term)) return;
    const {whole, beginning} = slips(typed, term);
    const isBegun = beginning + BEGUN < whole && typed.length > SHORTEST && named.has(term);
    const slip = isBegun ? beginning : whole;
    if (slip > most) return;
    const far = slip + (isBegun ? BEGUN : 0) + handicap;
    if (!best || far < best.far || (far === best.far && count > best.count)) best = {term, far, count};
  };
  for (const [term, count] of counts) {
    if (!stopWords.has(term)) consider(term, count, named.has(term) ? 0 : UNNAMED);
  }
  for (const word of stopWords) if (word.length > SHORTEST) consider(word, 0, UNNAMED);
  return best?.term;
}

/** Shorter words have too many neighbours. */
const SHORTEST = 4;
/** How much farther away it is that only the beginning of a word is meant. */
const BEGUN = 0.5;
/** How much farther away a word is that nothing is called by. */
const UNNAMED = 0.3;

/** A word of four letters must be a likely slip; a long one, or one that things are called by, may have two. */
function mostSlips({length}: string, isNamed: boolean): number {
  if (length === SHORTEST) return LIKELY_SLIP + 0.05;
  if (length > 7) return 2;
  return length > 5 && isNamed ? 2 * LIKELY_SLIP : 1;
}

/** The two words that were typed without a space, as in `rollingupdate`. */
export function splitWord(typed: string, isKnown: (word: string) => boolean): [string, string] | undefined {
  return splits(typed).find((pieces) => pieces.every((piece) => isKnown(piece) || isKnown(stem(piece))));
}

/** Every way to take a word for two, the longest first piece first. */
export function splits(typed: string): [string, string][] {
  const places = Math.max(0, typed.length - 2 * LEAST_PIECE + 1);
  return Array.from({length: places}, (_, index) => typed.length - LEAST_PIECE - index).map((place) => [
    typed.slice(0, place),
    typed.slice(place),
  ]);
}

/** Shorter pieces are found in any word. */
const LEAST_PIECE = 4;

/** A slip in the first letter is rare, and in a short word makes another word of it. */
function beginsAlike(typed: string, term: string): boolean {
  if (typed[0] === term[0]) return true;
  const isShifted = typed[0] === term[1] || typed[1] === term[0];
  return isShifted || (typed.length > 7 && typed[1] === term[1]);
}

/** Whether one slip made the typed word of the other. */
export const isOneSlip = (typed: string, term: string) => slips(typed, term).whole <= 1;

/** What a likely slip counts: two letters in each other's place, a letter doubled, one beside it or one that sounds alike. */
const LIKELY_SLIP = 0.8;
/** What a letter counts that is missing or too many. */
const LETTER_SLIP = 0.85;

const keyboard = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const alike = new Set(
  [
    ...'ck kq cs sz iy ae ai ao au ei eo eu io iu ou gj vw fv dt bp mn'.split(' '),
    ...keyboard.flatMap(neighbours),
  ].flatMap((pair) => [pair, pair[1]! + pair[0]!]),
);

function neighbours(row: string): string[] {
  return Array.from({length: row.length - 1}, (_, place) => row.slice(place, place + 2));
}

/** Reused, as a query may compare a word with thousands. */
const rows = [new Float64Array(64), new Float64Array(64), new Float64Array(64)];

/** How many slips make the typed word of the whole term, and of a beginning of it. */
function slips(typed: string, term: string): {whole: number; beginning: number} {
  const width = Math.min(term.length, 60);
  const height = Math.min(typed.length, 60);
  let [before, above, row] = rows as [Float64Array, Float64Array, Float64Array];
  for (let column = 0; column <= width; column++) above[column] = column * LETTER_SLIP;
  for (let line = 1; line <= height; line++) {
    row[0] = line * LETTER_SLIP;
    const letter = typed[line - 1]!;
    const last = typed[line - 2];
    for (let column = 1; column <= width; column++) {
      const other = term[column - 1]!;
      let least = above[column - 1]!;
      if (letter !== other) {
        const isSwap = column > 1 && letter === term[column - 2] && last === other;
        least += alike.has(letter + other) ? LIKELY_SLIP : 1;
        if (isSwap) least = Math.min(least, before[column - 2]! + LIKELY_SLIP);
      }
      least = Math.min(least, above[column]! + (letter === last ? LIKELY_SLIP : LETTER_SLIP));
      least = Math.min(least, row[column - 1]! + (other === term[column - 2] ? LIKELY_SLIP : LETTER_SLIP));
      row[column] = least;
    }
    [before, above, row] = [above, row, before];
  }
  return {whole: above[width]!, beginning: Math.min(...above.subarray(0, width + 1))};
}

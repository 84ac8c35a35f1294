import {distance} from 'fastest-levenshtein';
import {stem} from '@site/model/searchTerms';

/** The word that differs from the typed one by a slip or two, or whose beginning does; the most frequent of the nearest. */
export function nearestWord(typed: string, vocabulary: ReadonlyMap<string, number>): string | undefined {
  if (typed.length < 4) return undefined;
  const most = typed.length < 8 ? 1 : 2;
  let best: {term: string; far: number; count: number} | undefined;
  for (const [term, count] of vocabulary) {
    if (term.length < 4 || term.length < typed.length - most || term.length > typed.length + most + 6) continue;
    if (!beginsAlike(typed, term)) continue;
    const beginning = term.length > typed.length ? slips(typed, term.slice(0, typed.length)) + 0.5 : Infinity;
    const far = Math.min(slips(typed, term), beginning);
    if (far > most) continue;
    if (!best || far < best.far || (far === best.far && count > best.count)) best = {term, far, count};
  }
  return best?.term;
}

/** The two words that were typed without a space, as in `rollingupdate`. */
export function splitWord(typed: string, isKnown: (word: string) => boolean): [string, string] | undefined {
  for (let place = typed.length - LEAST_PIECE; place >= LEAST_PIECE; place--) {
    const pieces: [string, string] = [typed.slice(0, place), typed.slice(place)];
    if (pieces.every((piece) => isKnown(piece) || isKnown(stem(piece)))) return pieces;
  }
  return undefined;
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
export const isOneSlip = (typed: string, term: string) => slips(typed, term) <= 1;

/** Letters that differ; two letters in each other's place are one slip. */
function slips(typed: string, term: string): number {
  const plainDistance = distance(typed, term);
  if (plainDistance !== 2 || typed.length !== term.length) return plainDistance;
  let first = 0;
  while (typed[first] === term[first]) first++;
  const isSwap = typed[first] === term[first + 1] && typed[first + 1] === term[first];
  return isSwap && typed.slice(first + 2) === term.slice(first + 2) ? 1 : plainDistance;
}

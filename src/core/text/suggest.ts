import {closest, distance} from 'fastest-levenshtein';
import {shorten} from './problem';

/** The remedy for a word that is not one of `choices`: the nearest one if it is near, and all of them. */
export function suggest(word: string, choices: readonly string[]): string {
  if (choices.length === 0) return 'There is none to choose from yet; add it, or delete this.';
  const nearest = nearestOf(word, choices);
  const list = `Choose from: ${choices.map(shorten).join(', ')}.`;
  return nearest === undefined ? list : `Did you mean "${nearest}"? ${list}`;
}

/** Longer words are no slip of the finger, and comparing them would take long. */
const LONGEST_WORD = 100;

/** The choice that a typing slip could have turned into `word`, or nothing. */
export function nearestOf(word: string, choices: readonly string[]): string | undefined {
  const comparable = choices.filter(({length}) => length <= LONGEST_WORD);
  if (comparable.length === 0 || word.length > LONGEST_WORD) return undefined;
  const nearest = closest(word.toLowerCase(), comparable);
  const slips = Math.max(1, Math.floor(word.length / 3));
  return word.length > 1 && distance(word.toLowerCase(), nearest) <= slips ? nearest : undefined;
}

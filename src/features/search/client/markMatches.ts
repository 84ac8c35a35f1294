import {stem, wordsOf, type Word} from '@site/src/core/text/searchTerms';

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  text: string;
  isMarked: boolean;
}

/** Splits a text so that the beginnings of words that were looked for can be marked; `marks` are in small letters. */
export function markMatches(text: string, marks: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  const add = (to: number, isMarked: boolean) => {
    if (to > end) pieces.push({text: text.slice(end, to), isMarked});
    end = to;
  };
  for (const {text: word, start, whole} of keptWords(text)) {
    const length = lengthToMark(word, whole, marks);
    if (length === 0) continue;
    add(start, false);
    add(start + length, true);
  }
  add(text.length, false);
  return pieces;
}

/** Words of the texts that were shown; most of them are shown again after the next key. */
const kept = new Map<string, Word[]>();
const MOST_KEPT = 500;

function keptWords(text: string): Word[] {
  const known = kept.get(text);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const words = wordsOf(text);
  kept.set(text, words);
  return words;
}

function lengthToMark(word: string, whole: string, marks: readonly string[]): number {
  const begun = marks
    .filter((mark) => mark.length > 1 && whole.startsWith(mark))
    .sort((a, b) => b.length - a.length)[0];
  if (begun !== undefined)
    return word.length === whole.length && begun.length < whole.length ? begun.length : word.length;
  // Another form of the word: `scale` was typed, `Scaling` stands here. An ending takes nothing from the beginning.
  const isAlike = (mark: string) => mark.length > 2 && mark.startsWith(whole.slice(0, 2)) && stem(mark) === stem(whole);
  return marks.some(isAlike) ? word.length : 0;
}

import {stem, stopWords, wordsOf} from '@site/src/core/text/searchTerms';
import {askedOf, joinWords, tellingWords, writeOut, type Asked} from './queryWords';
import {isOneSlip, nearestWord, splitWord} from './spelling';
import type {Vocabulary} from './vocabulary';

/** A query as it is looked for. */
export interface ReadQuery {
  asked: Asked[];
  /** What was typed, with the words that were meant. */
  corrections: Map<string, string>;
  /** Words that nothing has, as they were typed. */
  unknown: string[];
}

const MOST_WORDS = 12;

/** The words that say what is asked, as they stand somewhere: as they were typed, in their parts, or with their spelling mended. */
export function readQuery(query: string, vocabulary: Vocabulary, isLiteral: boolean): ReadQuery {
  const words = tellingWords(writeOut(wordsOf(query))).slice(0, MOST_WORDS);
  const corrections = new Map<string, string>();
  const unknown: string[] = [];
  const read = words.flatMap((word, place): Asked[] => {
    const isLast = place === words.length - 1;
    const one = askedOf(word.whole, word.text);
    if (isKnown(one, isLast, vocabulary)) return [one];
    // `docker-compose` and `CrashLoop` are found by their parts where nothing has them in one.
    const parts = word.parts.filter((part) => part.length > 1).map((part) => askedOf(part, part));
    if (word.parts.length > 1 && parts.every((part) => isKnown(part, isLast, vocabulary))) return parts;
    // So is `car` after `side` where `sidecar` stands here.
    const next = words[place + 1]?.whole ?? '';
    const before = words[place - 1]?.whole ?? '';
    if (vocabulary.has(word.whole + next) || vocabulary.has(before + word.whole)) return [one];
    const correction = isLiteral ? undefined : mended(word.whole, vocabulary);
    const pieces = splitWord(word.whole, (piece) => vocabulary.has(piece));
    const isSlip = correction !== undefined && isOneSlip(word.whole, correction);
    if (pieces && !isSlip) return pieces.map((piece) => askedOf(piece, piece));
    if (correction === undefined) {
      unknown.push(word.text);
      return [];
    }
    corrections.set(word.text, correction);
    return stopWords.has(correction) && words.length > 1 ? [] : [askedOf(correction, correction)];
  });
  return {asked: joinWords(read, vocabulary), corrections, unknown};
}

/** `escpaing` is near to `escape`, once its ending is taken off. */
function mended(word: string, vocabulary: Vocabulary): string | undefined {
  const base = stem(word);
  return nearestWord(word, vocabulary) ?? (base === word ? undefined : nearestWord(base, vocabulary));
}

function isKnown({exact, similar, prefix}: Asked, isLast: boolean, vocabulary: Vocabulary): boolean {
  if ([...exact, ...similar].some((term) => vocabulary.has(term))) return true;
  // A word that is still being typed is the beginning of many; one that was typed is not.
  return prefix.length >= (isLast ? 1 : 3) && vocabulary.hasBeginning(prefix);
}

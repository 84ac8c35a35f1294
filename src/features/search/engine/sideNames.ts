import type {TopicRecords} from '@site/src/core/part/searchRecords';
import {stem, termsOf, wordsOf} from '@site/src/core/text/searchTerms';

/** What the sides of a topic are called. */
export interface SideNames {
  /** All terms of the name of the topic and of its sides. */
  terms: ReadonlySet<string>;
  /** Their stems. */
  stems: ReadonlySet<string>;
  /** For each side the words of its names, its own name first. */
  sides: string[][][];
}

export function sideNamesOf({title, sides}: TopicRecords): SideNames {
  const names = sides.map(({name, aliases}) => [name, ...aliases]);
  const terms = new Set([title, ...names.flat()].flatMap(termsOf));
  return {
    terms,
    stems: new Set([...terms].map(stem)),
    sides: names.map((side) => side.map((name) => wordsOf(name).map(({whole}) => whole))),
  };
}

/** How much another name of a side counts, next to its own. */
const ALIAS_SHARE = 0.8;

/**
 * From 0 to 1: how far the query is nothing but names of the sides. A query that names two of them asks for the topic, in
 * whichever order; `words` are the terms that each of its words may stand for.
 */
export function namesShare({sides}: SideNames, words: readonly ReadonlySet<string>[]): number {
  const isSaid = (term: string) => words.some((word) => word.has(term));
  const shares = sides.map((side) =>
    side.map((name, place) => {
      const said = name.filter(isSaid);
      return {said, share: (said.length / name.length) * (place === 0 ? 1 : ALIAS_SHARE)};
    }),
  );
  const wordShares = words.map((word) =>
    Math.max(0, ...shares.flat().flatMap(({said, share}) => (said.some((term) => word.has(term)) ? [share] : []))),
  );
  // Any other word asks for something about them.
  if (wordShares.length === 0 || wordShares.some((share) => share < 0.5)) return 0;
  const named = shares.filter((side) => side.some(({share}) => share >= ALIAS_SHARE)).length;
  const mean = wordShares.reduce((sum, share) => sum + share, 0) / words.length;
  return named >= 2 ? mean : mean * 0.5;
}

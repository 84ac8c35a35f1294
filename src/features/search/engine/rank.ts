import type {RecordKind, TopicRecords} from '@site/src/core/part/searchRecords';
import type {Phrases} from './phrases';
import type {Manner} from './queryWords';
import type {Found} from './found';
import {namesShare, type SideNames} from './sideNames';

/** How a word of the query was found in a record. */
interface Hit {
  /** How much it says for the record. */
  quality: number;
  /** From 0 to 1: how far what was found is the word, and not another for the same thing. */
  cover: number;
  /** Whether only the name of the topic has it. */
  isNameOnly: boolean;
}

/** What a word of the query was found as: in which records, and by which stems, with how much each is the word itself. */
export interface WordFound {
  hits: Map<string, Hit>;
  stems: Map<string, number>;
  /** The names of sides that it may stand for. */
  names: Set<string>;
}

/** How much another word for the same thing counts, next to the word itself. */
export const SIMILAR_SHARE = 0.4;
export const SIMILAR_COVER = 0.7;

/** How much more it counts that a title or an alias and the query say just the same. */
const EXACT_BONUS = 2.5;

/** What is so much worse than the best result only makes the list longer. */
const LEAST_SHARE = 0.06;

/** How likely a reader wants one, other things equal. */
const kindWeights: Record<RecordKind, number> = {
  row: 1.1,
  topic: 0.75,
  'follow-up': 1.05,
  trap: 1,
  heading: 0.8,
  scenario: 0.8,
  section: 0.6,
};

/** What a query says by its manner: a question is answered by an answer, a statement may be a wrong one. */
const mannerWeights: Record<Manner, Partial<Record<RecordKind, number>>> = {
  comparison: {topic: 1.2},
  question: {'follow-up': 1.15, trap: 1.05},
  statement: {trap: 1.3},
  words: {},
};

interface Query {
  words: readonly WordFound[];
  /** How many words nothing here has. */
  unknown: number;
  /** Words that say nothing about what is asked. */
  small: ReadonlySet<string>;
  manner: Manner;
  entries: ReadonlyMap<string, Found>;
  phrases: Phrases;
  sideNames: ReadonlyMap<string, SideNames>;
}

/**
 * What was found, best first. Four things count: how well the words stand in the part, rare ones more; how many of them
 * do; how much the query and a title or an alias say the same; and what kind of part the query asks for.
 */
export function rank({words, unknown, small, manner, entries, phrases, sideNames}: Query): Found[] {
  const weights = words.map(({hits}) => rarity(hits, entries.size));
  // A word that nothing here has still was asked for, so the others can never be all.
  const whole = weights.reduce((sum, weight) => sum + weight, 0) * (1 + unknown * 0.1);
  const sums = new Map<string, {quality: number; cover: number}>();
  words.forEach(({hits}, place) => {
    for (const [key, hit] of hits) {
      const sum = sums.get(key) ?? {quality: 0, cover: 0};
      sum.quality += weights[place]! * hit.quality;
      sum.cover += weights[place]! * hit.cover;
      sums.set(key, sum);
    }
  });
  const likeness = phrases.likeness(
    words.map(({stems}, place) => ({stems, weight: weights[place]!})),
    small,
    // For the topic itself its names are what is asked for.
    (place, key) => words[place]!.hits.get(key)?.isNameOnly === true && entries.get(key)!.record.kind !== 'topic',
  );
  const names = words.map((word) => word.names);
  const ranked = [...sums]
    .map(([key, {quality, cover}]): Found => {
      const found = entries.get(key)!;
      const {record, topic} = found;
      const like = likeness.get(key) ?? 0;
      const isAskedFor = record.kind === 'topic' && (manner === 'comparison' || manner === 'words');
      const score =
        quality *
        (cover / whole) ** 2 *
        (1 + 1.6 * like + EXACT_BONUS * like ** 8) *
        kindWeights[record.kind] *
        (mannerWeights[manner][record.kind] ?? 1) *
        (isAskedFor ? 1 + 4 * Math.max(namesShare(sideNames.get(topic.id)!, names), like > 0.99 ? 0.5 : 0) : 1) *
        (record.askedOften ? 1.06 : 1) *
        prior(topic);
      return {...found, score};
    })
    .sort((a, b) => b.score - a.score);
  const least = (ranked[0]?.score ?? 0) * LEAST_SHARE;
  return ranked.filter(({score}) => score >= least);
}

function rarity(hits: ReadonlyMap<string, Hit>, total: number): number {
  let count = 0;
  for (const {cover} of hits.values()) if (cover === 1) count++;
  return Math.log(1 + total / (1 + count));
}

/** Slightly less for each topic that is learnt later, so that ties go to the first. */
const prior = ({place}: Pick<TopicRecords, 'place'>) => 1 / (1 + Math.min(place, 50) * 0.004);

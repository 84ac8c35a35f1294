import type {TopicRecords} from '../../../core/part/searchRecords';
import {termsOf} from '../../../core/text/searchTerms';

/** What a search loads first: all records, or on a large site what tells which topics to load. */
export type SearchEntry =
  | {kind: 'whole'; topics: TopicRecords[]}
  /** `folder` is the address of the other files, with a slash at its end. */
  | {kind: 'parts'; folder: string; topics: TopicName[]};

/** A topic of a large site, whose records are loaded when they are wanted. */
export type TopicName = Pick<TopicRecords, 'id' | 'title' | 'place'>;

/** Which topics have a term: their places in learning order, those that say most about it first. */
export type TermShard = Record<string, number[]>;

/** Up to so many topics everything is loaded at once: about 6 kB of each arrive, compressed. */
export const MOST_WHOLE = 30;

/** Topics that are kept for a term; beyond that it tells too little. */
const MOST_TOPICS = 24;

/** Name of the shard in which a term is looked up: its first two letters. */
export const shardOf = (term: string): string =>
  /^[a-z0-9]{2}/.test(term) ? term.slice(0, 2) : /^[a-z0-9]/.test(term) ? `${term[0]!}-` : '--';

/** The shards of a large site by name. */
export function termShards(topics: readonly TopicRecords[]): Map<string, TermShard> {
  const postings = new Map<string, {place: number; weight: number}[]>();
  for (const topic of topics) {
    for (const [term, weight] of weightsOf(topic)) {
      const list = postings.get(term) ?? [];
      list.push({place: topic.place, weight});
      postings.set(term, list);
    }
  }
  const shards = new Map<string, TermShard>();
  for (const [term, list] of postings) {
    const best = list.sort((a, b) => b.weight - a.weight || a.place - b.place).slice(0, MOST_TOPICS);
    const name = shardOf(term);
    const shard = shards.get(name) ?? {};
    shard[term] = best.map(({place}) => place);
    shards.set(name, shard);
  }
  return shards;
}

/** How much a topic says about each of its terms: most where a side or a part is called so. */
function weightsOf({title, sides, records}: TopicRecords): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const term of termsOf(text)) weights.set(term, (weights.get(term) ?? 0) + weight);
  };
  add([title, ...sides.flatMap(({name, aliases}) => [name, ...aliases])].join(', '), 8);
  for (const record of records) {
    add(record.title, record.kind === 'section' ? 0 : 4);
    add(record.aliases, 3);
    add(record.answer.join(' '), 1);
    for (const term of record.terms.split(' ')) if (term !== '') weights.set(term, (weights.get(term) ?? 0) + 0.5);
  }
  return weights;
}

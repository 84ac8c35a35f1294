import {shardOf, type SearchEntry, type TermShard, type TopicName} from '@site/model/searchFiles';
import type {TopicRecords} from '@site/model/searchRecords';
import {stem, termsOf} from '@site/model/searchTerms';
import {contentWords, LONGEST_QUERY, nearestWord, SearchIndex, type Findings, type Found} from './searchIndex';

/** Gives the content of a JSON file; rejects where it cannot be had or is none. */
export type LoadJson = (address: string) => Promise<unknown>;

/** What was found, and what to offer where that is nothing. */
export interface Answer extends Findings {
  nearest: Found[];
}

/** Topics of a large site whose records one query may load. */
const MOST_LOADED = 5;
/** Topics offered where nothing was found. */
const MOST_NEAREST = 3;

/** The search of one edition: loads what a query needs, once, and forgets what failed, so that the next query tries again. */
export class SearchSource {
  private readonly index = new SearchIndex();
  private readonly loading = new Map<string, Promise<unknown>>();

  /** `entry` is the address of the edition's first file. */
  constructor(
    private readonly entry: string,
    private readonly loadJson: LoadJson,
  ) {}

  /** Loads what every query needs. */
  async prepare(): Promise<void> {
    await this.open();
  }

  async search(query: string, isLiteral = false): Promise<Answer> {
    const entry = await this.open();
    if (entry.kind === 'parts') await this.loadTopicsFor(query, entry);
    const findings = this.index.search(query, {isLiteral});
    const nearest = findings.results.length === 0 ? this.index.nearestTopics(query, MOST_NEAREST) : [];
    return {...findings, nearest};
  }

  private async open(): Promise<SearchEntry> {
    const entry = (await this.load(this.entry)) as SearchEntry;
    if (entry.kind === 'whole') this.index.add(entry.topics);
    return entry;
  }

  private load(address: string): Promise<unknown> {
    const known = this.loading.get(address);
    if (known) return known;
    const started = this.loadJson(address);
    this.loading.set(address, started);
    started.catch(() => this.loading.delete(address));
    return started;
  }

  /** The records of the topics that have most of the words, rare words counting more. */
  private async loadTopicsFor(query: string, {folder, topics}: {folder: string; topics: TopicName[]}): Promise<void> {
    const words = contentWords(query.slice(0, LONGEST_QUERY)).slice(0, 6);
    const found = await Promise.all(
      words.map((word, place) =>
        this.placesOf(word.parts.length > 1 ? termsOf(word.text) : [word.whole], place === words.length - 1, folder),
      ),
    );
    const scores = new Map<number, number>();
    for (const places of found) {
      const rarity = Math.log(1 + topics.length / (1 + places.length));
      // The first of a list says most about the word; the last of it little more than that it has it.
      places.forEach((place, index) => scores.set(place, (scores.get(place) ?? 0) + rarity / (1 + index * 0.08)));
    }
    const best = [...scores].sort(([, a], [, b]) => b - a).slice(0, MOST_LOADED);
    const wanted = best.length > 0 ? best.map(([place]) => topics[place]!) : topics.slice(0, MOST_NEAREST);
    const missing = wanted.filter(({id}) => !this.index.has(id));
    this.index.add(
      (await Promise.all(missing.map(({id}) => this.load(`${folder}topics/${id}.json`)))) as TopicRecords[],
    );
  }

  /** Places of the topics that have a word, or one that begins like it, or else one that is spelt nearly so. */
  private async placesOf(terms: readonly string[], isLast: boolean, folder: string): Promise<number[]> {
    const places: number[] = [];
    for (const term of terms.filter(({length}) => length > 1)) {
      // A shard that does not exist has no such words; that is an answer and no failure.
      const shard = (await this.load(`${folder}terms/${shardOf(term)}.json`).catch((error: unknown) => {
        if (error instanceof NoSuchFile) return {};
        throw error;
      })) as TermShard;
      const base = stem(term);
      const names = Object.keys(shard);
      const whole = names.filter((name) => name === term || stem(name) === base);
      const begun = isLast || term.length > 3 ? names.filter((name) => name.startsWith(term)).slice(0, 20) : [];
      const counts = new Map(names.map((name) => [name, shard[name]!.length]));
      const near = whole.length + begun.length === 0 ? [nearestWord(term, counts) ?? []].flat() : [];
      places.push(...new Set([...whole, ...begun, ...near].flatMap((name) => shard[name]!)));
    }
    return [...new Set(places)];
  }
}

/** A file that the site does not have. */
export class NoSuchFile extends Error {}

/** Loads a file of the site. */
export async function loadJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (response.status === 404) throw new NoSuchFile(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

import {shardOf, type SearchEntry, type TermShard, type TopicName} from './searchFiles';
import type {TopicRecords} from '@site/src/core/part/searchRecords';
import {wordsOf} from '@site/src/core/text/searchTerms';
import {askedOf, LONGEST_QUERY, tellingWords, writeOut, type Asked} from './queryWords';
import {readQuery} from './readQuery';
import {SearchIndex, type Findings} from './searchIndex';
import type {Found} from './found';
import {splits} from './spelling';
import {Vocabulary} from './vocabulary';

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
/** Words of a query that are looked up before its topics are loaded. */
const MOST_LOOKED_UP = 6;
/** Terms that half a word is taken for. */
const MOST_BEGUN = 20;

/** The search of one edition: loads what a query needs, once, and forgets what failed, so that the next query tries again. */
export class SearchSource {
  private readonly index = new SearchIndex();
  private readonly loading = new Map<string, Promise<unknown>>();
  /** The terms of the shards that were loaded, with the places of the topics that have them. */
  private readonly terms = new Map<string, number[]>();
  private readonly vocabulary = new Vocabulary();

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
    const asked = await this.read(query.slice(0, LONGEST_QUERY), folder);
    const found = asked.map((word, place) => this.placesOf(word, place === asked.length - 1));
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

  /** The words of a query, read as the index reads them, once the shards are here that may have them. */
  private async read(query: string, folder: string): Promise<Asked[]> {
    const words = tellingWords(writeOut(wordsOf(query))).slice(0, MOST_LOOKED_UP);
    const terms = words.flatMap(({whole, parts}) => [whole, ...parts].flatMap((one) => askedOf(one, one).exact));
    await this.loadShards(terms, folder);
    // What is still nowhere may begin with two letters in each other's place, or be two words.
    const unknown = words.map(({whole}) => whole).filter((word) => !this.isLoaded(word));
    await this.loadShards(
      unknown.flatMap((word) => [swapped(word), ...this.secondPieces(word)]),
      folder,
    );
    return readQuery(query, this.vocabulary, false).asked.slice(0, MOST_LOOKED_UP);
  }

  private isLoaded(word: string): boolean {
    return this.vocabulary.has(word) || this.vocabulary.hasBeginning(word);
  }

  private secondPieces(word: string): string[] {
    return splits(word).flatMap(([first, second]) => (this.vocabulary.has(first) ? [second] : []));
  }

  private async loadShards(terms: readonly string[], folder: string): Promise<void> {
    const names = new Set(terms.filter(({length}) => length > 1).map(shardOf));
    await Promise.all([...names].map((name) => this.loadShard(`${folder}terms/${name}.json`)));
  }

  private async loadShard(address: string): Promise<void> {
    // A shard that does not exist has no such words; that is an answer and no failure.
    const shard = (await this.load(address).catch((error: unknown) => {
      if (error instanceof NoSuchFile) return {};
      throw error;
    })) as TermShard;
    for (const [term, places] of Object.entries(shard)) {
      if (this.terms.has(term)) continue;
      this.terms.set(term, places);
      this.vocabulary.add(term, true, places.length);
    }
  }

  /** Places of the topics that have a word, or one that begins like it. */
  private placesOf({exact, prefix}: Asked, isLast: boolean): number[] {
    const forms = new Set(exact);
    const isBegun = prefix.length > 1 && (isLast || prefix.length > 3);
    const terms = [
      ...[...this.terms.keys()].filter((term) => forms.has(term) || forms.has(this.vocabulary.stemOf(term))),
      ...(isBegun ? this.vocabulary.beginningWith(prefix, MOST_BEGUN) : []),
    ];
    return [...new Set(terms.flatMap((term) => this.terms.get(term)!))];
  }
}

/** The word with its first two letters in each other's place. */
const swapped = (word: string) => word.slice(1, 2) + word.slice(0, 1) + word.slice(2);

/** A file that the site does not have. */
export class NoSuchFile extends Error {}

/** Loads a file of the site. */
export async function loadJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (response.status === 404) throw new NoSuchFile(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

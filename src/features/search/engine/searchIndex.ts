import {distance} from 'fastest-levenshtein';
import MiniSearch from 'minisearch';
import type {TopicRecords} from '@site/src/core/part/searchRecords';
import {termsOf, wordsOf} from '@site/src/core/text/searchTerms';
import {Phrases} from './phrases';
import {LONGEST_QUERY, mannerOf, readAs, replaceWords, smallWords, type Asked} from './queryWords';
import {readQuery} from './readQuery';
import {rank, SIMILAR_COVER, SIMILAR_SHARE, type WordFound} from './rank';
import {sideNamesOf, type SideNames} from './sideNames';
import {Vocabulary} from './vocabulary';
import type {Found} from './found';

/** What a query gave. */
export interface Findings {
  results: Found[];
  /** The query with short forms written out, where there are any: `kubernetes scal`. */
  readAs: string | undefined;
  /** The query with its spelling mended, where that was needed: what the results are for. */
  corrected: string | undefined;
  /** Words that nothing here has, as they were typed. */
  unknown: string[];
  /** What to mark in the results: the beginnings of words, in small letters. */
  marks: string[];
}

const MOST_RESULTS = 30;
/** Words whose places are kept: while a query is typed, all but its last word stay. */
const MOST_KEPT = 300;

const fields = ['title', 'aliases', 'answer', 'terms'] as const;
type Field = (typeof fields)[number];

/** So few letters begin words of nearly everything, so they are looked for only where things are named. */
const SHORT_BEGINNING = 2;
const naming = ['title', 'aliases'] as const satisfies readonly Field[];

/** How much it says that a word stands there. Aliases are many, so a word in one of them says less than in the title. */
const fieldWeights: Record<Field, number> = {title: 10, aliases: 5, answer: 3, terms: 2};
/** How much each further field counts that has the word too. */
const FURTHER_SHARE = 0.5;

/** How much it says for a part that a word is in the name of its topic, or is another name of a side. */
const TOPIC_WEIGHT = 2.5;

/** A term that a word was found as, and how much it says for each record that it stands there. */
type Places = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What can be searched. Topics may be added at any time. */
export class SearchIndex {
  private readonly entries = new Map<string, Found>();
  private readonly vocabulary = new Vocabulary();
  private readonly phrases = new Phrases((word) => this.vocabulary.stemOf(word));
  private readonly topics: {topic: TopicRecords; named: ReadonlyMap<string, number>}[] = [];
  private readonly sideNames = new Map<string, SideNames>();
  private readonly kept = new Map<string, Places>();
  private readonly index = new MiniSearch<Record<Field, string> & {id: string}>({
    fields: [...fields],
    // Terms are the only field that is a list of words already.
    tokenize: (text, field) => (field === 'terms' ? text.split(' ') : termsOf(text)),
    processTerm: (term, field) => {
      if (term === '') return null;
      const base = this.vocabulary.add(term, field === 'title' || field === 'aliases');
      return base === term ? term : [term, base];
    },
    searchOptions: {tokenize: (term) => [term], processTerm: (term) => term},
  });

  /** Whether the topic can be found. */
  has(topicId: string): boolean {
    return this.topics.some(({topic}) => topic.id === topicId);
  }

  /** Makes topics findable; one that is there already is left as it is. */
  add(topics: readonly TopicRecords[]): void {
    this.kept.clear();
    for (const topic of topics.filter(({id}) => !this.has(id))) {
      const sideNames = sideNamesOf(topic);
      for (const name of sideNames.terms) this.vocabulary.add(name, true);
      const keys = topic.records.map(({id}) => (id === '' ? topic.id : `${topic.id}/${id}`));
      this.topics.push({topic, named: new Map(keys.map((key) => [key, TOPIC_WEIGHT]))});
      this.sideNames.set(topic.id, sideNames);
      topic.records.forEach((record, place) => {
        const key = keys[place]!;
        const url = record.id === '' ? topic.url : `${topic.url}#${record.id}`;
        this.entries.set(key, {key, url, record, topic, score: 0});
        const {title, aliases, answer} = record;
        const isTopic = record.kind === 'topic';
        // What a topic is called is as good as its title.
        const titles = isTopic ? `${title}, ${aliases}` : title;
        const names = isTopic ? topic.sides.flatMap((side) => [side.name, ...side.aliases]) : [];
        for (const phrase of [title, ...aliases.split(', '), ...names]) {
          this.phrases.add(key, phrase, isTopic ? new Set() : sideNames.stems);
        }
        this.index.add({
          id: key,
          title: titles,
          aliases: isTopic ? '' : aliases,
          answer: answer.join(' '),
          terms: record.terms,
        });
      });
    }
  }

  /** What the query finds, best first. With `isLiteral` its spelling is left as it is. */
  search(query: string, {isLiteral = false} = {}): Findings {
    const text = query.slice(0, LONGEST_QUERY);
    const {asked, corrections, unknown} = readQuery(text, this.vocabulary, isLiteral);
    const corrected = corrections.size > 0 ? replaceWords(query, corrections) : undefined;
    const said = corrected?.slice(0, LONGEST_QUERY) ?? text;
    const results = rank({
      words: asked.map((word, place) => this.find(word, place === asked.length - 1, asked.length === 1)),
      unknown: unknown.length,
      small: smallWords(wordsOf(said)),
      manner: mannerOf(said),
      entries: this.entries,
      phrases: this.phrases,
      sideNames: this.sideNames,
    });
    return {
      results: results.slice(0, MOST_RESULTS),
      readAs: readAs(corrected ?? query),
      corrected,
      unknown,
      marks: [...new Set(asked.flatMap(({exact, prefix}) => [prefix, ...exact]))],
    };
  }

  /** Topics to offer where nothing was found: those whose names are nearest to the query, else the first ones. */
  nearestTopics(query: string, most: number): Found[] {
    const typed = wordsOf(query.slice(0, LONGEST_QUERY)).map(({whole}) => whole);
    const far = (topic: TopicRecords) =>
      Math.min(
        1,
        ...typed.flatMap((word) =>
          topic.sides
            .flatMap(({name, aliases}) => [name, ...aliases])
            .flatMap(termsOf)
            .map((term) => distance(word, term) / Math.max(word.length, term.length)),
        ),
      );
    return this.topics
      .map(({topic}) => ({topic, far: far(topic) > 0.6 ? 1 : far(topic)}))
      .sort((a, b) => a.far - b.far)
      .slice(0, most)
      .map(({topic}) => this.entries.get(topic.id)!);
  }

  /** What a word finds: for each record how well it stands there, and the stems of the words it was found as. */
  private find({exact, prefix, similar}: Asked, isLast: boolean, isAlone: boolean): WordFound {
    const found: WordFound = {hits: new Map(), stems: new Map(), names: new Set()};
    const isWhole = exact.some((term) => this.vocabulary.has(term));
    // A word that stands here as it was typed is no beginning, unless it is still being typed. One letter after other
    // words begins so much that it tells nothing.
    const isPrefix = isLast ? prefix.length > (isAlone ? 0 : 1) : prefix.length > 2 && !isWhole;
    const shareOf = (term: string) => {
      if (exact.includes(term)) return {share: 1, cover: 1};
      if (!isPrefix || !term.startsWith(prefix)) return {share: SIMILAR_SHARE, cover: SIMILAR_COVER};
      // Half a word is nearly as good as a whole one; three letters of a long word are a guess.
      return {share: (isWhole ? 0.3 : 0.45) + 0.4 * (prefix.length / term.length), cover: 1};
    };
    const note = (places: Places, isName: boolean) => {
      for (const [term, keys] of places) {
        const {share, cover} = shareOf(term);
        const base = this.vocabulary.stemOf(term);
        if (!isName) found.stems.set(base, Math.max(found.stems.get(base) ?? 0, share));
        for (const [key, weight] of keys) {
          const hit = found.hits.get(key);
          if (!hit) {
            found.hits.set(key, {quality: weight * share, cover, isNameOnly: isName});
            continue;
          }
          hit.quality = Math.max(hit.quality, weight * share);
          hit.cover = Math.max(hit.cover, cover);
          hit.isNameOnly &&= isName;
        }
      }
    };
    for (const {topic, named} of this.topics) {
      for (const name of this.sideNames.get(topic.id)!.terms) {
        const term = [name, this.vocabulary.stemOf(name)].find((form) => exact.includes(form));
        if (term === undefined && !(isPrefix && name.startsWith(prefix))) continue;
        if (term !== undefined || prefix.length > 1) found.names.add(name);
        note(new Map([[term ?? name, named]]), true);
      }
    }
    for (const term of exact) note(this.placesOf(term, false), false);
    for (const term of similar) note(this.placesOf(term, false), false);
    if (isPrefix) note(this.placesOf(prefix, true), false);
    return found;
  }

  private placesOf(word: string, isPrefix: boolean): Places {
    const name = isPrefix ? `${word}*` : word;
    const known = this.kept.get(name);
    if (known) return known;
    const places = new Map<string, Map<string, number>>();
    const inNames = isPrefix && word.length <= SHORT_BEGINNING;
    const options = {prefix: isPrefix, ...(inNames && {fields: [...naming]})};
    for (const {id, match} of this.index.search(word, options)) {
      for (const [term, inFields] of Object.entries(match)) {
        const keys = places.get(term) ?? new Map<string, number>();
        keys.set(id as string, weightIn(inFields as Field[]));
        places.set(term, keys);
      }
    }
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    this.kept.set(name, places);
    return places;
  }
}

function weightIn(found: readonly Field[]): number {
  const weights = found.map((field) => fieldWeights[field]);
  const most = Math.max(...weights);
  return most + FURTHER_SHARE * (weights.reduce((sum, weight) => sum + weight, 0) - most);
}

import {distance} from 'fastest-levenshtein';
import MiniSearch from 'minisearch';
import {abbreviations} from '@site/model/abbreviations';
import type {RecordKind, SearchRecord, TopicRecords} from '@site/model/searchRecords';
import {synonyms} from '@site/model/synonyms';
import {stem, stopWords, termsOf, wordsOf, type Word} from '@site/model/searchTerms';

/** Something that was found. */
export interface Found {
  /** `docker-vs-kubernetes/scaling`, or the id of a topic alone. */
  key: string;
  url: string;
  record: SearchRecord;
  topic: Pick<TopicRecords, 'id' | 'title' | 'sides'>;
  score: number;
}

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

/** Letters of a query that are read; what follows is more than anybody means. */
export const LONGEST_QUERY = 200;
const MOST_WORDS = 12;
const MOST_RESULTS = 30;
/** What is so much worse than the best result only makes the list longer. */
const LEAST_SHARE = 0.06;

const fields = ['title', 'aliases', 'answer', 'terms'] as const;
type Field = (typeof fields)[number];

/** How much it says that a word stands there. */
const fieldWeights: Record<Field, number> = {title: 10, aliases: 8, answer: 3, terms: 2};

/** How much it says for a part that a word is in the name of its topic, or is another name of a side. */
const TOPIC_WEIGHT = 2.5;

/** How much another word for the same thing counts, next to the word itself. */
const SIMILAR_SHARE = 0.4;
const SIMILAR_COVER = 0.7;

/** How likely a reader wants one, other things equal. */
const kindWeights: Record<RecordKind, number> = {
  row: 1.15,
  topic: 0.75,
  'follow-up': 1.05,
  trap: 0.9,
  heading: 0.85,
  scenario: 0.7,
  section: 0.6,
};

interface Entry extends Found {
  /** Its title and its aliases: the stems of what they say. */
  phrases: ReadonlySet<string>[];
  /** Slightly less for each topic that is learnt later, so that ties go to the first. */
  prior: number;
}

/** How a word of the query was found in a record. */
interface Hit {
  quality: number;
  /** The stems of the terms it was found as. */
  stems: Set<string>;
  /** Whether only other words for the same thing stand there. */
  isSimilar: boolean;
  /** Whether only the name of the topic has it. */
  isNameOnly: boolean;
}

/** A word of the query, with every term that may stand for it. */
interface Asked {
  text: string;
  /** Terms that are as good as the word itself: its letters, its stem, its long form. */
  exact: string[];
  /** Its letters, of which a word may be the beginning. */
  prefix: string;
  /** Stems of other words for the same thing. */
  similar: string[];
}

/** What can be searched, and how what is found is ranked. Topics may be added at any time. */
export class SearchIndex {
  private readonly entries = new Map<string, Entry>();
  /** Every term with the number of times it stands somewhere. */
  private readonly vocabulary = new Map<string, number>();
  private readonly stems = new Set<string>();
  private readonly topics: {topic: TopicRecords; terms: ReadonlySet<string>}[] = [];
  private readonly index = new MiniSearch<Record<Field, string> & {id: string}>({
    fields: [...fields],
    // Terms are the only field that is a list of words already.
    tokenize: (text, field) => (field === 'terms' ? text.split(' ') : termsOf(text)),
    processTerm: (term) => {
      if (term === '') return null;
      this.vocabulary.set(term, (this.vocabulary.get(term) ?? 0) + 1);
      const base = stem(term);
      this.stems.add(base);
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
    for (const topic of topics.filter(({id}) => !this.has(id))) {
      const terms = [topic.title, ...topic.sides.flatMap(({name, aliases}) => [name, ...aliases])].flatMap(termsOf);
      for (const term of terms) {
        this.vocabulary.set(term, (this.vocabulary.get(term) ?? 0) + 1);
        this.stems.add(stem(term));
      }
      const prior = 1 / (1 + Math.min(topic.place, 50) * 0.004);
      this.topics.push({topic, terms: new Set(terms)});
      for (const record of topic.records) {
        const key = record.id === '' ? topic.id : `${topic.id}/${record.id}`;
        const url = record.id === '' ? topic.url : `${topic.url}#${record.id}`;
        const phrases = [record.title, ...record.aliases.split(', ')].map(stemsOf).filter(({size}) => size > 0);
        this.entries.set(key, {key, url, record, topic, score: 0, phrases, prior});
        const {title, aliases, answer} = record;
        this.index.add({id: key, title, aliases, answer: answer.join(' '), terms: record.terms});
      }
    }
  }

  /** What the query finds, best first. With `isLiteral` its spelling is left as it is. */
  search(query: string, {isLiteral = false} = {}): Findings {
    const words = contentWords(query.slice(0, LONGEST_QUERY)).slice(0, MOST_WORDS);
    const corrections = new Map<string, string>();
    const unknown: string[] = [];
    const asked = words.flatMap((word, place): Asked[] => {
      const isLast = place === words.length - 1;
      const one = askedOf(word.whole, word.text);
      if (this.isKnown(one, isLast)) return [one];
      // `docker-compose` and `CrashLoop` are found by their parts where nothing has them in one.
      const parts = word.parts.filter((part) => part.length > 1).map((part) => askedOf(part, part));
      if (word.parts.length > 1 && parts.every((part) => this.isKnown(part, isLast))) return parts;
      const correction = isLiteral ? undefined : nearestWord(word.whole, this.vocabulary);
      if (correction === undefined) {
        unknown.push(word.text);
        return [];
      }
      corrections.set(word.text, correction);
      return [askedOf(correction, correction)];
    });
    const corrected = corrections.size > 0 ? replaceWords(query, corrections) : undefined;
    return {
      results: this.rank(asked, words.length),
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

  private isKnown({exact, prefix}: Asked, isLast: boolean): boolean {
    if (exact.some((term) => this.vocabulary.has(term) || this.stems.has(term))) return true;
    // A word that is still being typed is the beginning of many; one that was typed is not.
    if (prefix.length < (isLast ? 1 : 3)) return false;
    return beginningWith(prefix, this.vocabulary) !== undefined;
  }

  private rank(asked: readonly Asked[], wordCount: number): Found[] {
    const found = new Map<string, {score: number; weight: number; hits: (Hit | undefined)[]}>();
    const total = this.entries.size;
    let whole = 0;
    asked.forEach((word, place) => {
      const hits = this.hitsOf(word, place === asked.length - 1);
      const itself = [...hits.values()].filter(({isSimilar}) => !isSimilar).length;
      const rarity = Math.log(1 + total / (1 + itself));
      whole += rarity;
      for (const [key, hit] of hits) {
        const sum = found.get(key) ?? {score: 0, weight: 0, hits: []};
        sum.score += rarity * hit.quality;
        sum.weight += rarity * (hit.isSimilar ? SIMILAR_COVER : 1);
        sum.hits[place] = hit;
        found.set(key, sum);
      }
    });
    // A word that nothing here has still was asked for, so the others can never be all.
    whole *= wordCount > 0 ? 1 + (wordCount - asked.length) * 0.1 : 1;
    const ranked = [...found]
      .map(([key, {score, weight, hits}]): Found => {
        const entry = this.entries.get(key)!;
        const {record, phrases, prior} = entry;
        const coverage = whole === 0 ? 0 : weight / whole;
        const names = record.kind === 'topic' ? this.namesShare(entry, asked) : 0;
        const likeness = Math.max(
          0,
          ...phrases.map((phrase, place) => likenessTo(phrase, hits, asked.length) * (place === 0 ? 1 : 0.95)),
        );
        return {
          ...entry,
          score:
            score *
            coverage ** 2 *
            kindWeights[record.kind] *
            (1 + 1.6 * likeness) *
            (1 + 4 * names) *
            (record.askedOften ? 1.06 : 1) *
            prior,
        };
      })
      .sort((a, b) => b.score - a.score);
    const least = (ranked[0]?.score ?? 0) * LEAST_SHARE;
    return ranked.filter(({score}) => score >= least).slice(0, MOST_RESULTS);
  }

  /** What a word finds: for each record how well it stands there, and the stems of the words it was found as. */
  private hitsOf({exact, prefix, similar}: Asked, isLast: boolean): Map<string, Hit> {
    const hits = new Map<string, Hit>();
    const isWhole = exact.some((term) => this.vocabulary.has(term) || this.stems.has(term));
    // A word that stands here as it was typed is no beginning, unless it is still being typed.
    const isPrefix = isLast ? prefix.length > 0 : prefix.length > 2 && !isWhole;
    const note = (key: string, term: string, weight: number, isName = false) => {
      // Half a word is nearly as good as a whole one; three letters of a long word are a guess.
      const begun = (isWhole ? 0.3 : 0.45) + 0.4 * (prefix.length / term.length);
      const isExact = exact.includes(term);
      const isBegun = !isExact && isPrefix && term.startsWith(prefix);
      const share = isExact ? 1 : isBegun ? begun : SIMILAR_SHARE;
      const hit = hits.get(key) ?? {quality: 0, stems: new Set(), isSimilar: true, isNameOnly: true};
      hit.quality = Math.max(hit.quality, weight * share);
      hit.stems.add(stem(term));
      hit.isSimilar &&= !isExact && !isBegun;
      hit.isNameOnly &&= isName;
      hits.set(key, hit);
    };
    for (const {topic, terms} of this.topics) {
      const term = exact.find((one) => terms.has(one)) ?? (isPrefix ? beginningWith(prefix, terms) : undefined);
      if (term === undefined) continue;
      for (const {id} of topic.records) note(id === '' ? topic.id : `${topic.id}/${id}`, term, TOPIC_WEIGHT, true);
    }
    const collect = (word: string, usePrefix: boolean) => {
      for (const {id, match} of this.index.search(word, {prefix: usePrefix})) {
        for (const [term, places] of Object.entries(match)) {
          note(id as string, term, Math.max(...(places as Field[]).map((field) => fieldWeights[field])));
        }
      }
    };
    for (const term of exact) collect(term, false);
    for (const term of similar) if (this.stems.has(term)) collect(term, false);
    if (isPrefix) collect(prefix, true);
    return hits;
  }

  /**
   * From 0 to 1: how far the query is nothing but the names of the topic's sides. A query that names two of them asks for
   * the topic, in whichever order.
   */
  private namesShare({topic}: Entry, asked: readonly Asked[]): number {
    if (asked.length === 0) return 0;
    const isSaid = (term: string) =>
      asked.some(
        ({exact, prefix}) =>
          exact.includes(term) || exact.includes(stem(term)) || (prefix.length > 2 && term.startsWith(prefix)),
      );
    const shares = topic.sides.map(({name, aliases}) =>
      [name, ...aliases].map((text, place) => {
        const terms = wordsOf(text).map(({whole}) => whole);
        const said = terms.filter(isSaid);
        return {said, share: (said.length / terms.length) * (place === 0 ? 1 : 0.8)};
      }),
    );
    const wordShare = (word: Asked) =>
      Math.max(
        0,
        ...shares.flatMap((side) =>
          side
            .filter(({said}) =>
              said.some(
                (term) => word.exact.includes(term) || word.exact.includes(stem(term)) || term.startsWith(word.prefix),
              ),
            )
            .map(({share}) => share),
        ),
      );
    const named = shares.filter((side) => side.some(({share}) => share >= 0.8)).length;
    // Any other word asks for something about them.
    if (asked.some((word) => wordShare(word) < 0.5)) return 0;
    const share = asked.reduce((sum, word) => sum + wordShare(word), 0) / asked.length;
    return named >= 2 ? share : share * 0.5;
  }
}

/**
 * From 0 to 1: how far a title or an alias and the query say the same. Words that only the name of the topic has say where
 * to look and not what for, so they are left out.
 */
function likenessTo(phrase: ReadonlySet<string>, hits: readonly (Hit | undefined)[], asked: number): number {
  const inPhrase = hits.filter((hit) => hit && [...hit.stems].some((one) => phrase.has(one)));
  const names = hits.filter((hit) => hit?.isNameOnly).length;
  const wanted = Math.max(1, asked - names);
  const said = [...phrase].filter((one) => hits.some((hit) => hit?.stems.has(one))).length;
  const share = Math.min(1, inPhrase.length / wanted);
  const part = said / phrase.size;
  return share + part === 0 ? 0 : (2 * share * part) / (share + part);
}

const stemsOf = (text: string): Set<string> => new Set(contentWords(text).map(({whole}) => stem(whole)));

function beginningWith(prefix: string, terms: {keys(): Iterable<string>}): string | undefined {
  for (const term of terms.keys()) if (term.startsWith(prefix)) return term;
  return undefined;
}

/** The word that differs from the typed one by a slip or two, or whose beginning does; the most frequent of the nearest. */
export function nearestWord(typed: string, vocabulary: ReadonlyMap<string, number>): string | undefined {
  if (typed.length < 4) return undefined;
  const most = typed.length < 8 ? 1 : 2;
  let best: {term: string; far: number; count: number} | undefined;
  for (const [term, count] of vocabulary) {
    if (term.length < 4 || term.length < typed.length - most || term.length > typed.length + most + 6) continue;
    const beginning = term.length > typed.length ? slips(typed, term.slice(0, typed.length)) + 0.5 : Infinity;
    const far = Math.min(slips(typed, term), beginning);
    if (far > most) continue;
    if (!best || far < best.far || (far === best.far && count > best.count)) best = {term, far, count};
  }
  return best?.term;
}

/** Letters that differ; two letters in each other's place are one slip. */
function slips(typed: string, term: string): number {
  if (typed[0] !== term[0] && typed[1] !== term[1]) return Infinity;
  const plainDistance = distance(typed, term);
  if (plainDistance !== 2 || typed.length !== term.length) return plainDistance;
  let first = 0;
  while (typed[first] === term[first]) first++;
  const isSwap = typed[first] === term[first + 1] && typed[first + 1] === term[first];
  return isSwap && typed.slice(first + 2) === term.slice(first + 2) ? 1 : plainDistance;
}

/** The words that say what is asked; all of them where none does. */
export function contentWords(text: string): Word[] {
  const words = wordsOf(text);
  const telling = words.filter(
    ({whole}, place) => !stopWords.has(whole) && (whole.length > 1 || place === words.length - 1),
  );
  return telling.length > 0 ? telling : words;
}

function askedOf(term: string, text: string): Asked {
  const long = longForms.get(term);
  const exact = [...new Set([term, stem(term), ...(long === undefined ? [] : [long, stem(long)])])];
  const similar = similarStems.get(stem(term)) ?? [];
  return {text, exact, prefix: term, similar: similar.filter((other) => !exact.includes(other))};
}

/** Stems of the words that mean the same, by stem. */
const similarStems = new Map<string, string[]>();
for (const group of synonyms) {
  const stems = [...new Set(group.map(stem))];
  for (const one of stems) similarStems.set(one, [...new Set([...(similarStems.get(one) ?? []), ...stems])]);
}

/** Short forms of one word, in small letters. */
const longForms = new Map(
  abbreviations.flatMap(({short, long}): [string, string][] => {
    const words = wordsOf(long);
    return words.length === 1 ? [[short, words[0]!.whole]] : [];
  }),
);

function readAs(query: string): string | undefined {
  const replaced = new Map(
    wordsOf(query).flatMap(({text, whole}): [string, string][] => {
      const known = abbreviations.find(({short}) => short === whole);
      return known ? [[text, known.long]] : [];
    }),
  );
  return replaced.size === 0 ? undefined : replaceWords(query, replaced);
}

function replaceWords(query: string, replacements: ReadonlyMap<string, string>): string {
  let end = 0;
  const pieces = wordsOf(query).map(({text, start}) => {
    const before = query.slice(end, start);
    end = start + text.length;
    return before + (replacements.get(text) ?? text);
  });
  return (pieces.join('') + query.slice(end)).trim();
}

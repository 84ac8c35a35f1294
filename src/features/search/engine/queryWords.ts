import {abbreviations, everydayForms} from '@site/src/core/text/abbreviations';
import {stem, stopWords, wordsOf, type Word} from '@site/src/core/text/searchTerms';
import {synonyms} from './synonyms';
import type {Vocabulary} from './vocabulary';

/** A word of the query, with every term that may stand for it. */
export interface Asked {
  text: string;
  /** Terms that are as good as the word itself: its letters, its stem, its long form. */
  exact: string[];
  /** Its letters, of which a word may be the beginning. */
  prefix: string;
  /** Stems of other words for the same thing. */
  similar: string[];
}

/** Letters of a query that are read; what follows is more than anybody means. */
export const LONGEST_QUERY = 200;

/** The words that say what is asked; all of them where none does. */
export function tellingWords(words: Word[]): Word[] {
  const telling = words.filter(
    ({whole}, place) => !stopWords.has(whole) && (whole.length > 1 || place === words.length - 1),
  );
  return telling.length > 0 ? telling : words;
}

/** The other words: they say nothing about what is asked, but something about how; but for those of a comparison. */
export const smallWords = (words: readonly Word[]): Set<string> =>
  new Set(words.map(({whole}) => whole).filter((word) => stopWords.has(word) && !comparing.has(word)));

export function askedOf(term: string, text: string): Asked {
  const long = longForms.get(term);
  const exact = [...new Set([term, stem(term), ...(long === undefined ? [] : [long, stem(long)])])];
  const similar = similarStems.get(stem(term)) ?? [];
  return {text, exact, prefix: term, similar: similar.filter((other) => !exact.includes(other))};
}

/** The words with everyday short forms written out: `mgrs` are managers, `cp` is the control plane. */
export function writeOut(words: readonly Word[]): Word[] {
  return words.flatMap((word, place) => {
    const long = everydayOf(word, words[place - 1]);
    return long === undefined ? [word] : wordsOf(long).map((one) => ({...one, text: word.text, start: word.start}));
  });
}

/** What an everyday short form stands for; `docker cp` and `kubectl cp` are commands. */
function everydayOf({whole}: Word, before: Word | undefined): string | undefined {
  const isCommand = before !== undefined && commands.has(before.whole);
  const known = everyday.get(whole) ?? everyday.get(whole.replace(/s$/, ''));
  return known === undefined || (isCommand && known.includes(' ')) ? undefined : known;
}

const commands: ReadonlySet<string> = new Set(['docker', 'kubectl']);
const everyday = new Map(everydayForms.map(({short, long}) => [short, long]));

/**
 * Words that were typed apart and stand here in one, `side car`, are also asked for in one; the last may still be half
 * typed, as in `load bal`.
 */
export function joinWords(asked: readonly Asked[], vocabulary: Vocabulary): Asked[] {
  const joined = asked.map(({exact}) => [...exact]);
  for (const size of [2, 3]) {
    for (let from = 0; from + size <= asked.length; from++) {
      const letters = asked
        .slice(from, from + size)
        .map(({prefix}) => prefix)
        .join('');
      const whole = [letters, stem(letters)].filter((word) => vocabulary.has(word));
      const begun = letters.length < LEAST_JOINED ? [] : vocabulary.beginningWith(letters, MOST_BEGUN);
      const forms = whole.length > 0 ? whole : begun;
      for (let place = from; place < from + size; place++) joined[place]!.push(...forms);
    }
  }
  return asked.map((word, place) => ({...word, exact: [...new Set(joined[place])]}));
}

/** Fewer letters begin too much. */
const LEAST_JOINED = 6;
const MOST_BEGUN = 3;

/** How a query asks: only for a comparison, in the form of a question, or in the form of a statement. */
export type Manner = 'comparison' | 'question' | 'statement' | 'words';

export function mannerOf(query: string): Manner {
  const words = wordsOf(query).map(({whole}) => whole);
  const isPlain = words.every((word) => comparing.has(word) || !stopWords.has(word));
  if (isPlain && words.some((word) => versus.has(word))) return 'comparison';
  // `what is a Pod` asks for no more than `Pod`.
  if (isPlain && words[0] === 'what') return 'words';
  if (asking.has(words[0]!) || query.trimEnd().endsWith('?')) return 'question';
  return words.length > 2 && words.some((word) => stating.has(word)) ? 'statement' : 'words';
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const versus = setOf(
  'vs versus against or between difference differences different differ compare compared comparison',
);
/** Small words that a query has which asks what things are or how they differ, and for nothing else. */
const comparing = setOf(
  [...versus].join(' ') + ' a an and the of to with in on what which is are from explain tell me please',
);
const asking = setOf(
  'how why what whats when where which who whose can could do does did is are should would will must may',
);
const stating = setOf(
  'is are was were be has have can cant cannot will wont does doesnt dont always never all every only no not must needs ' +
    'works',
);

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

/** The query with its short forms written out; nothing where it has none. */
export function readAs(query: string): string | undefined {
  const replaced = new Map(
    wordsOf(query).flatMap((word, place, words): [string, string][] => {
      const long = abbreviations.find(({short}) => short === word.whole)?.long ?? everydayOf(word, words[place - 1]);
      return long === undefined ? [] : [[word.text, long]];
    }),
  );
  return replaced.size === 0 ? undefined : replaceWords(query, replaced);
}

/** The query with other words in the place of some; what stands between them is kept. */
export function replaceWords(query: string, replacements: ReadonlyMap<string, string>): string {
  let end = 0;
  const pieces = wordsOf(query).map(({text, start}) => {
    const before = query.slice(end, start);
    end = start + text.length;
    return before + (replacements.get(text) ?? text);
  });
  return (pieces.join('') + query.slice(end)).trim();
}

import {abbreviations} from './abbreviations';

/*
 * How text becomes terms, for what is indexed and for what is typed alike. A word is found by its letters and by its
 * stem, so that `Scaling`, `scaled` and `scale` are one, and `scali` finds it while it is being typed.
 */

/** A word of a query or a text, in small letters. */
export interface Word {
  /** As it stands in the text. */
  text: string;
  /** Place of its first letter in the text. */
  start: number;
  /** Its parts: `CrashLoopBackOff` has four, `docker-compose` two, most words one. */
  parts: string[];
  /** All its letters, where it has several parts: `crashloopbackoff`, `crio`. */
  whole: string;
}

/** The words of a text in order. Everything that is neither a letter nor a number separates, but a hyphen or dot within. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[-.'’][\p{L}\p{N}]+)*/gu)].map(({0: word, index}) => {
    const letters = plain(word.replace(/['’]s$/i, ''));
    const parts = (/[^a-z0-9]/.test(letters) ? inParts(letters) : [letters]).filter(Boolean);
    return {text: word, start: index, parts, whole: parts.join('')};
  });
}

const inParts = (letters: string) =>
  letters.split(/[-.'’]|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z]{2,})/).map((part) => part.toLowerCase());

/** Letters without accents, in their usual width. */
const plain = (text: string) => (/[^ -~]/.test(text) ? text.normalize('NFKD').replace(/\p{M}/gu, '') : text);

/** Every word that a text is found by, in small letters; parts of one letter, as in `CRI-O`, tell nothing by themselves. */
export const termsOf = (text: string): string[] =>
  wordsOf(text).flatMap(({parts, whole}) =>
    parts.length > 1 ? [...parts.filter((part) => part.length > 1), whole] : [whole],
  );

/** The shortest form of an English word, as far as endings tell it; `word` is in small letters. */
export function stem(word: string): string {
  // Short words are left alone, as `dns` is no plural; but `vms` is one.
  if (word.length === 3 && shortForms.has(word.slice(0, 2)) && /[^s]s$/.test(word)) return word.slice(0, 2);
  if (word.length < 4 || /\d/.test(word)) return word;
  let base = word;
  if (/[^aeiou]ies$/.test(base) && base.length > 4) base = `${base.slice(0, -3)}y`;
  else if (/(?:[sxz]|ch|sh)es$/.test(base)) base = base.slice(0, -2);
  else if (/s$/.test(base) && !/(?:is|ss|tus|dns)$/.test(base)) base = base.slice(0, -1);
  if (base.length > 5 && base.endsWith('ly')) base = base.slice(0, -2);
  else if (base.length > 6 && base.endsWith('tion')) base = base.slice(0, -3);
  const verb = /(?:ing|ed)$/.test(base) ? /^(.*[aeiouy].*)(?:ing|ed)$/.exec(base)?.[1] : undefined;
  if (verb !== undefined && verb.length > 2) base = verb.replace(/([^aeiouylsz])\1$/, '$1');
  return base.length > 3 ? base.replace(/e$/, '') : base;
}

const shortForms = new Set([...abbreviations.map(({short}) => short), 'db', 'id', 'ip']);

/** Words of a question that say nothing about what is asked. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a an and or the of to in on at by for from with into is are was were be been being do does did done can could should ' +
    'would will shall may might must i you we they he she it its my your our their me us this that these those what which ' +
    'who whom whose when where why how there here then than as if so but not no nor vs versus against between difference ' +
    'differences different differ compare compared comparison explain tell mean means meaning about please use used uses ' +
    'using get gets got really actually exactly just still even any some have has had happen happens dont doesnt isnt ' +
    'all every each other one put go goes give take let lets make makes made know he she his her him someone something ' +
    'anything everything plain ok okay instead also too again cant wont work works working anymore longer need needs want wants try thing things way worth today possible ' +
    'till whats hows thats im ive didnt wasnt arent havent hasnt wouldnt shouldnt couldnt doing having ' +
    'going gonna wanna since because whether both either neither very quite simply basically probably maybe already ever ' +
    'kind sort lot lots stuff bit able say says said tells told heard claims think thinks thought believe colleague boss ' +
    'friend people guys through without until now happened'
  ).split(' '),
);

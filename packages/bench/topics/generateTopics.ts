import {categories} from '../../../src/core/topic/categories';
import {headingTitles, textUnder} from '../../../src/core/page/pageHeadings';
import {parsePage} from '../../../src/core/page/parsePage';
import {stem, stopWords, wordsOf} from '../../../src/core/text/searchTerms';
import {sections} from '../../../src/core/topic/sections';
import {topicSchema, type Topic} from '../../../src/core/topic/topic';
import type {TopicOnDisk} from '../../../src/site/content/topicOnDisk';
import {madeUpWords} from './madeUpWords';
import {randomNumbers, type RandomNumbers} from './randomNumbers';
import {vocabularyGrowth, wordsOfTopic, type Growth} from './vocabularyGrowth';

/** Every so many generated topics one is of the same field as the real ones and keeps their words. */
const NEIGHBOUR_EVERY = 20;

/** How often a generated topic keeps a word, by the number of real topics that have it. */
const keptShares = [0, 0.02, 0.1, 0.15, 0.45, 0.5, 0.75, 0.85, 1, 1];

/**
 * `count` topics of the real shape: the real ones, then made-up ones. Each of these takes its parts from several real ones
 * and has other products in them. What every text has stays; rarer words are replaced, so that the vocabulary of all grows as
 * that of the real ones does. The same topics give the same result.
 */
export function generateTopics(real: readonly TopicOnDisk[], count: number): TopicOnDisk[] {
  const random = randomNumbers(20_261_125);
  const words = realWords(real);
  const makeWord = madeUpWords(random, words.count.keys());
  const vocabulary = new GrowingVocabulary(vocabularyGrowth(real), real, random, makeWord);
  const ids = new Set(real.map(({id}) => id));
  const made = Array.from({length: Math.max(0, count - real.length)}, (_, place) => {
    const isNeighbour = place % NEIGHBOUR_EVERY === NEIGHBOUR_EVERY - 1;
    const rename = renaming(words, isNeighbour, vocabulary, random);
    const topic = oneTopic(real, place, isNeighbour, rename, random, makeWord, ids);
    vocabulary.note(topic);
    return topic;
  });
  return [...real.slice(0, count), ...made];
}

interface RealWords {
  /** In how many topics a word stands. */
  count: ReadonlyMap<string, number>;
  /** Stems of the words that sides are called by. */
  ofSides: ReadonlySet<string>;
}

function realWords(real: readonly TopicOnDisk[]): RealWords {
  const count = new Map<string, number>();
  for (const topic of real)
    for (const word of new Set(wordsOfTopic(topic))) count.set(word, (count.get(word) ?? 0) + 1);
  const sides = real.flatMap(({facts}) => facts.sides);
  const names = sides.flatMap(({name, aliases = []}) => [name, ...aliases.filter((alias) => !alias.includes(' '))]);
  return {count, ofSides: new Set(names.flatMap((name) => wordsOf(name).flatMap(({parts}) => parts)).map(stem))};
}

/** The made-up words so far, of which there are as many as a real text of that length would have. */
class GrowingVocabulary {
  private readonly seen: Set<string>;
  private length: number;
  /** Every use of a made-up word, so that a frequent one is used again more often. */
  private readonly uses: string[] = [];

  constructor(
    private readonly growth: Growth,
    real: readonly TopicOnDisk[],
    private readonly random: RandomNumbers,
    private readonly makeWord: () => string,
  ) {
    const words = real.flatMap(wordsOfTopic);
    this.seen = new Set(words);
    this.length = words.length;
  }

  /** A made-up word that is not among `taken`. */
  draw(taken: ReadonlySet<string>): string {
    const isNew = this.seen.size < this.growth.expected(this.length);
    for (let attempt = 0; !isNew && attempt < 20; attempt++) {
      const word = this.uses.length > 0 ? this.random.pick(this.uses) : undefined;
      if (word === undefined || taken.has(word)) continue;
      this.uses.push(word);
      return word;
    }
    const word = this.makeWord();
    this.uses.push(word);
    this.seen.add(word);
    return word;
  }

  /** Counts what a finished topic says. */
  note(topic: TopicOnDisk): void {
    const words = wordsOfTopic(topic);
    this.length += words.length;
    for (const word of words) this.seen.add(word);
  }
}

type Rename = (text: string) => string;

/** Replaces words, the same one always by the same one, with the endings and capitals that they have. */
function renaming(
  words: RealWords,
  isNeighbour: boolean,
  vocabulary: GrowingVocabulary,
  random: RandomNumbers,
): Rename {
  const replaced = new Map<string, string>();
  const taken = new Set<string>();
  const replacementOf = (base: string, word: string): string => {
    const known = replaced.get(base);
    if (known !== undefined) return known;
    const share = words.ofSides.has(base)
      ? Number(isNeighbour)
      : /[a-z][A-Z]/.test(word)
        ? Number(isNeighbour) * 0.5
        : keptShares[words.count.get(word.toLowerCase()) ?? 0]!;
    const replacement = random.next() < share ? base : vocabulary.draw(taken);
    taken.add(replacement);
    replaced.set(base, replacement);
    return replacement;
  };
  return (text) =>
    text.replace(/\p{L}+/gu, (word) => {
      const small = word.toLowerCase();
      if (stopWords.has(small) || small.length < 3) return word;
      const base = stem(small);
      const replacement = replacementOf(base, word);
      if (replacement === base) return word;
      const ending = small === base ? '' : (/(?:ing|ed|es|s|e)$/.exec(small)?.[0] ?? '');
      const whole = replacement + ending;
      if (word === word.toUpperCase()) return whole.toUpperCase();
      return /^\p{Lu}/u.test(word) ? capital(whole) : whole;
    });
}

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);

function oneTopic(
  real: readonly TopicOnDisk[],
  place: number,
  isNeighbour: boolean,
  rename: Rename,
  random: RandomNumbers,
  makeWord: () => string,
  ids: Set<string>,
): TopicOnDisk {
  const donors = random.sample(real, 3);
  const main = donors[0]!.facts;
  const sideCount = main.sides.length;
  const names = main.sides.map(({name}, side) => (isNeighbour && side === 0 ? name : capital(makeWord())));
  const sideIds = names.map((name) =>
    wordsOf(name)
      .map(({whole}) => whole)
      .join('-'),
  );
  /** Says something of a donor about the sides of this topic. */
  const say = (text: string, {sides}: Topic): string => {
    // The names go last into place, so that they are not renamed themselves.
    const marked = sides.reduce(
      (rest, {name}, side) => rest.replace(new RegExp(`\\b${name}(?=s?\\b)`, 'gi'), `\u0001${side % sideCount}\u0002`),
      text,
    );
    return rename(marked).replace(/\u0001(\d)\u0002/g, (_, side: string) => names[Number(side)]!);
  };
  const takenIds = new Set([
    ...sideIds,
    ...sections.map(({id}) => id),
    'menu',
    'index',
    'search',
    'practice',
    'editions',
    'cheat-sheet',
  ]);
  const anId = (id: string): string => {
    const renamed = rename(id.replace(/-/g, ' ')).trim().replace(/ /g, '-');
    let free = renamed;
    for (let number = 2; takenIds.has(free); number++) free = `${renamed}-${number}`;
    takenIds.add(free);
    return free;
  };
  /** So many parts of all donors. */
  const some = <Part>(partsOf: (facts: Topic) => readonly Part[], least: number, most: number) =>
    random.sample(
      donors.flatMap(({facts}) => partsOf(facts).map((part) => ({part, facts}))),
      least + Math.floor(random.next() * (most - least + 1)),
    );
  const sideOf = (facts: Topic, id: string) =>
    sideIds[
      Math.max(
        0,
        facts.sides.findIndex((side) => side.id === id),
      ) % sideCount
    ]!;
  const bySide = <Value>(values: (side: number) => Value): Record<string, Value> =>
    Object.fromEntries(sideIds.map((id, side) => [id, values(side)]));
  const aspects = new Set<string>();
  const facts: Topic = {
    category: random.pick(categories).id,
    position: 10 + place,
    level: main.level,
    distinction: say(main.distinction, main),
    aliases: [names.join(' vs '), ...main.aliases.map((alias) => say(alias, main))],
    sides: main.sides.map(({aliases, purpose}, side) => ({
      id: sideIds[side]!,
      name: names[side]!,
      ...(aliases && {aliases: aliases.map((alias) => say(alias, main))}),
      purpose: say(purpose, main),
    })),
    rows: some(({rows}) => rows, 14, 20)
      .filter(({part}) => !aspects.has(part.aspect) && aspects.add(part.aspect))
      .slice(0, 14)
      .map(({part, facts: donor}) => ({
        ...part,
        id: anId(part.id),
        aspect: say(part.aspect, donor),
        cells: bySide((side) => say(part.cells[donor.sides[side % donor.sides.length]!.id]!, donor)),
        why: say(part.why, donor),
        sources: [main.sources[0]!.id],
        ...(part.aliases && {aliases: part.aliases.map((alias) => say(alias, donor))}),
      })),
    answer: {
      question: say(main.answer.question, main),
      layers: main.answer.layers.map(({seconds, say: words}) => ({seconds, say: say(words, main)})),
      ideas: main.answer.ideas.map(({id, idea}) => ({id: anId(id), idea: say(idea, main)})),
      followUps: some(({answer}) => answer.followUps, 6, 9).map(({part, facts: donor}) => ({
        ...part,
        id: anId(part.id),
        question: say(part.question, donor),
        answer: say(part.answer, donor),
        sources: [main.sources[0]!.id],
        ...(part.aliases && {aliases: part.aliases.map((alias) => say(alias, donor))}),
      })),
    },
    tradeOffs: bySide((side) => {
      const {advantages, disadvantages, chooseWhen, unless} = main.tradeOffs[main.sides[side]!.id]!;
      return {
        advantages: advantages.map((line) => say(line, main)),
        disadvantages: disadvantages.map((line) => say(line, main)),
        chooseWhen: say(chooseWhen, main),
        unless: say(unless, main),
      };
    }),
    phrases: main.phrases.map((phrase) => ({
      say: say(phrase.say, main),
      insteadOf: say(phrase.insteadOf, main),
      because: say(phrase.because, main),
    })),
    traps: some(({traps}) => traps, 6, 8).map(({part, facts: donor}) => ({
      ...part,
      id: anId(part.id),
      wrong: say(part.wrong, donor),
      right: say(part.right, donor),
      believedBecause: say(part.believedBecause, donor),
      sources: [main.sources[0]!.id],
      ...(part.aliases && {aliases: part.aliases.map((alias) => say(alias, donor))}),
    })),
    scenarios: some(({scenarios}) => scenarios, 4, 6).map(({part, facts: donor}) => ({
      ...part,
      id: anId(part.id),
      situation: say(part.situation, donor),
      choose: sideOf(donor, part.choose),
      because: say(part.because, donor),
      notOther: say(part.notOther, donor),
      unless: say(part.unless, donor),
      ...(part.aliases && {aliases: part.aliases.map((alias) => say(alias, donor))}),
    })),
    sources: main.sources,
  };
  const id = freeId(sideIds.join('-vs-'), ids);
  return {
    id,
    edition: 'current',
    folder: `docs/${id}`,
    facts: topicSchema.parse(facts),
    factsText: '',
    codeTexts: [],
    page: parsePage(aPage(donors, anId, say, random)),
  };
}

function freeId(wanted: string, ids: Set<string>): string {
  let id = wanted;
  for (let number = 2; ids.has(id); number++) id = `${wanted}-${number}`;
  ids.add(id);
  return id;
}

/** A page with the fixed sections, and four to six headings of the donors with the text under them. */
function aPage(
  donors: readonly TopicOnDisk[],
  anId: (id: string) => string,
  say: (text: string, facts: Topic) => string,
  random: RandomNumbers,
): string {
  const found = donors.flatMap(({page, facts}) => headingTitles(page).map((heading) => ({...heading, page, facts})));
  const headings = random.sample(found, 4 + Math.floor(random.next() * 3)).map(({id, title, page, facts}) => {
    return `### ${say(title, facts)} {/* #${anId(id)} */}\n${say(textUnder(id, page).trimEnd(), facts)}\n`;
  });
  return sections
    .flatMap(({id, title}) => [`## ${title} {/* #${id} */}\n`, ...(id === 'differences' ? headings : [])])
    .join('\n');
}

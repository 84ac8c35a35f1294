import {checkedMonth} from '../../../core/topic/checkedMonth';
import {inLearningOrder} from '../../../core/topic/learningOrder';
import {movedIds, type MovedIds} from '../../../core/register/movedIds';
import {titleOf} from '../../../core/part/parts';
import {practiceCards, type PracticeCard, type PracticeTopic} from '../../../core/part/practiceCards';
import type {HandOverStep} from '../../../core/topic/topic';

/** What practice shows of a topic beside its cards. */
export interface DeckTopic {
  id: string;
  title: string;
  /** Address of its page. */
  url: string;
  /** In their order, which decides mark and colour. */
  sides: {id: string; name: string}[];
  /** What the `sources` of its cards name. */
  sources: {id: string; title: string; url: string}[];
  /** What its printed sheet says and no card asks for; `checked` is the month of its oldest check. */
  distinction: string;
  checked: string;
  handOver?: HandOverStep[];
}

/** Everything that practice has of the topics. */
export interface PracticeDeck {
  topics: DeckTopic[];
  cards: PracticeCard[];
  moved: MovedIds;
}

/** What is needed only when cards are asked, and weighs most. */
const CARD_TEXTS = ['answer', 'explanation', 'sources', 'short', 'layers', 'followUps', 'choices', 'choose'] as const;
const TOPIC_TEXTS = ['sources', 'distinction', 'checked', 'handOver'] as const;

type Without<Whole, Key extends PropertyKey> = Whole extends unknown ? Omit<Whole, Key> : never;

/** What is enough to name a card, to plan with it and to say where a reader stands with it. */
export type CardOutline = Without<PracticeCard, (typeof CARD_TEXTS)[number]>;
export type TopicOutline = Without<DeckTopic, (typeof TOPIC_TEXTS)[number]>;

/** The deck without what is asked; it is loaded first. */
export interface DeckOutline {
  topics: TopicOutline[];
  cards: CardOutline[];
  moved: MovedIds;
}

/** What an outline lacks, in its order. */
export interface DeckTexts {
  topics: object[];
  cards: object[];
}

/** A deck as the two files that are loaded one after the other; `wholeDeck` puts them together again. */
export function deckInTwo({topics, cards, moved}: PracticeDeck): {outline: DeckOutline; texts: DeckTexts} {
  return {
    outline: {
      topics: topics.map((topic) => part(topic, TOPIC_TEXTS, false) as TopicOutline),
      cards: cards.map((card) => part(card, CARD_TEXTS, false) as CardOutline),
      moved,
    },
    texts: {
      topics: topics.map((topic) => part(topic, TOPIC_TEXTS, true)),
      cards: cards.map((card) => part(card, CARD_TEXTS, true)),
    },
  };
}

/** The deck of which both are; only those of one build belong together. */
export const wholeDeck = ({topics, cards, moved}: DeckOutline, texts: DeckTexts): PracticeDeck => ({
  topics: topics.map((topic, index) => ({...topic, ...texts.topics[index]}) as DeckTopic),
  cards: cards.map((card, index) => ({...card, ...texts.cards[index]}) as PracticeCard),
  moved,
});

/** The keys of `whole` that are among `keys`, or the others. */
const part = (whole: object, keys: readonly string[], isAmong: boolean): object =>
  Object.fromEntries(Object.entries(whole).filter(([key]) => keys.includes(key) === isAmong));

/**
 * The deck of topics in learning order, without drafts. Give it topics of the current edition alone. `renamed` are the
 * old and new ids of topics.
 */
export function practiceDeck(topics: readonly PracticeTopic[], renamed: ReadonlyMap<string, string>): PracticeDeck {
  const shown = inLearningOrder(topics.filter(({facts}) => !facts.draft));
  return {
    topics: shown.map(({id, url, facts}) => ({
      id,
      title: titleOf(facts),
      url,
      sides: facts.sides.map((side) => ({id: side.id, name: side.name})),
      sources: facts.sources.map((source) => ({id: source.id, title: source.title, url: source.url})),
      distinction: facts.distinction,
      checked: checkedMonth(facts.rows),
      ...(facts.handOver && {handOver: facts.handOver}),
    })),
    cards: shown.flatMap(practiceCards),
    moved: movedIds(shown, renamed),
  };
}

import {checkedMonth} from './checkedMonth';
import {inLearningOrder} from './learningOrder';
import {movedIds, type MovedIds} from './movedIds';
import {titleOf} from './parts';
import {practiceCards, type PracticeCard, type PracticeTopic} from './practiceCards';
import type {HandOverStep} from './topic';

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

/** Everything that practice loads, as one file. */
export interface PracticeDeck {
  topics: DeckTopic[];
  cards: PracticeCard[];
  moved: MovedIds;
}

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

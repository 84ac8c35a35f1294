import {dayOf, dayOfDate, dayOfStamp, noonOf} from './calendar';
import type {PracticeSettings, Progress} from '../progress/progressDocument';
import {answersOfDay, queueOf} from './queueOf';
import {rankCards} from './rankCards';
import {secondsAgain, secondsFor, standingOf, type Standing} from './schedule';
import type {Schedulable} from './schedulable';

/** How many cards a round of one topic begins with, and how many more may be asked for at a time. */
export const TOPIC_ROUND = 10;
export const TOPIC_MORE = 5;

/** A round of one topic, which lasts as long as its reader wants. */
export interface RoundOfTopic<Card> {
  /** The cards in their order; the first is asked next. One that was missed comes again further back. */
  queue: Card[];
  /** Cards that were answered today, and those of them that need no more today. */
  today: number;
  done: number;
  /** Cards of the topic that were ever asked, and how many it has. */
  asked: number;
  cards: number;
  /** Cards that were not asked today, beyond this round. */
  more: number;
}

/**
 * A round of the cards of one topic that goes on until so many of them were answered on this day: first what was missed
 * and what is due, then what was never asked, then what was seen longest ago. Like today's round it follows from the
 * answers alone.
 */
export function roundOfTopic<Card extends Schedulable>(
  progress: Pick<Progress, 'answers'>,
  cards: readonly Card[],
  settings: PracticeSettings,
  now: Date,
  until: number,
): RoundOfTopic<Card> {
  const day = dayOf(now);
  const answered = answersOfDay(progress, cards, day);
  const waiting = partsApart(
    inOrderOfNeed(progress, cards, settings, day).filter((card) => !answered.has(card)),
    new Set([...answered.keys()].map(({part}) => part)),
  );
  const chosen = waiting.slice(0, Math.max(0, until - answered.size));
  const spent = [...answered].reduce(
    (sum, [card, {length}]) => sum + secondsFor(card, false) + (length - 1) * secondsAgain(card),
    0,
  );
  const queue = queueOf(chosen, answered, spent);
  return {
    queue,
    today: answered.size,
    done: answered.size - queue.filter((card) => answered.has(card)).length,
    asked: cards.filter(({id}) => (progress.answers.get(id) ?? []).length > 0).length,
    cards: cards.length,
    more: waiting.length - chosen.length,
  };
}

/** As it was in the morning, so that an answer changes nothing in what comes after it. */
function inOrderOfNeed<Card extends Schedulable>(
  {answers}: Pick<Progress, 'answers'>,
  cards: readonly Card[],
  settings: PracticeSettings,
  day: number,
): Card[] {
  const standings = new Map(
    cards.map(({id}) => {
      const before = (answers.get(id) ?? []).filter(({at}) => dayOfStamp(at) < day);
      return [id, standingOf(before, settings, noonOf(day))];
    }),
  );
  const of = ({id}: Card) => standings.get(id)!;
  const need = (standing: Standing) => {
    if (standing.wasMissed) return 0;
    if (standing.state === 'new') return 2;
    return dayOfDate(standing.nextDue!) <= day ? 1 : 3;
  };
  return rankCards(cards).sort((a, b) => need(of(a)) - need(of(b)) || of(a).recall - of(b).recall);
}

/** A part that was asked gives the answer to its other cards away, so these come last. */
function partsApart<Card extends Schedulable>(cards: readonly Card[], asked: ReadonlySet<string>): Card[] {
  const parts = new Set(asked);
  const [first, second]: [Card[], Card[]] = [[], []];
  for (const card of cards) {
    (parts.has(card.part) ? second : first).push(card);
    parts.add(card.part);
  }
  return [...first, ...second];
}

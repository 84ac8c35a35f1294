import {createEmptyCard, fsrs, Rating, type Card as Memory} from 'ts-fsrs';
import type {PracticeCard} from '../../../core/part/practiceCards';
import {dateOfDay, dayOf, dayOfDate, dayOfStamp, isDate, noonOf, stampOf} from './calendar';
import {mixCards} from './mixCards';
import {LAST_PASS_DAYS, planDay, type Remembered} from './planDay';
import type {Answer, PracticeSettings, Progress} from '../progress/progressDocument';
import {answersOfDay, inOrder, queueOf} from './queueOf';
import {rankCards, spread} from './rankCards';
import type {Schedulable} from './schedulable';

/** What is to be done today, and what is left of it; asked again after each answer it goes on where it was. */
export interface Today<Card> {
  /** Cards of today's round that were never asked before, that were, and answers to say aloud. */
  new: number;
  reviews: number;
  spoken: number;
  /** About how long that takes, misses included; 0 when the round is done. */
  minutes: number;
  /** The cards in their order; the first is asked next. One that was missed comes again further back. */
  queue: Card[];
  /** Cards of today's round that need no more today. */
  done: number;
}

/** What one day is expected to hold. */
export interface DayForecast {
  /** YYYY-MM-DD. */
  date: string;
  new: number;
  reviews: number;
  spoken: number;
  minutes: number;
}

/** What the days to come are expected to come to. */
export interface Forecast {
  days: DayForecast[];
  /**
   * Cards that will have been asked at the end of them, those asked already among them: questions, and answers said
   * aloud. Missing where the interview is further away than the days reach, or where there is none.
   */
  asked?: {questions: number; spoken: number};
  /** Cards of the chosen topics. */
  cards: number;
}

/** Where a reader stands with a card. */
export interface Standing {
  state: 'new' | 'learning' | 'known';
  /** Different days on which the first answer was right; three make it known. */
  rightDays: number;
  wasMissed: boolean;
  /** From 0 to 1: how likely it would be answered now. 0 where it was never asked. */
  recall: number;
  /** YYYY-MM-DD; missing where it was never asked. */
  lastSeen?: string;
  nextDue?: string;
}

/** About how long a card takes: reading, saying, comparing. Of a spoken answer the plan counts on the one of a minute. */
const secondsOf: Record<PracticeCard['kind'], number> = {
  cell: 20,
  claim: 15,
  scenario: 35,
  'follow-up': 35,
  spoken: 90,
};

/** A new card is also read. */
const SECONDS_MORE_WHEN_NEW = 10;

/** About how long one answer to a card takes. */
export const secondsFor = ({kind}: Pick<Schedulable, 'kind'>, isNew: boolean): number =>
  secondsOf[kind] + (isNew ? SECONDS_MORE_WHEN_NEW : 0);

/** About how long it takes when it comes again in the same round, which a spoken answer does not. */
export const secondsAgain = ({kind}: Pick<Schedulable, 'kind'>): number => (kind === 'spoken' ? 0 : secondsOf[kind]);

/** Right on so many different days is known; left alone, people stop after one (Dunlosky and Rawson 2015). */
const DAYS_TO_KNOWN = 3;

/** Cards of a warm-up on the day of the interview. */
const WARM_UP = 3;

const FORECAST_DAYS = 14;

// Same-day steps are off, because a miss returns by the round and not by the clock.
const options = {enable_fuzz: false, enable_short_term: false};
const untilInterview = fsrs({...options, request_retention: 0.95});
const forGood = fsrs({...options, request_retention: 0.9});

/**
 * Today's round. Nothing of it is stored: it follows from the answers, so it survives a reload, another tab and a clock
 * that was set back, and a missed day only changes what comes next.
 */
export function today<Card extends Schedulable>(
  progress: Pick<Progress, 'answers'>,
  cards: readonly Card[],
  settings: PracticeSettings,
  now: Date,
): Today<Card> {
  const day = dayOf(now);
  const chosen = cardsOf(cards, settings);
  const {planned, isNew, cost} = roundOf(progress, chosen, settings, day);
  const answered = answersOfDay(progress, cards, day);
  const spent = [...answered].reduce(
    (sum, [card, {length}]) => sum + secondsFor(card, isNew(card)) + (length - 1) * secondsAgain(card),
    0,
  );
  const given = new Set([...answered.keys()].map(({id}) => id));
  const queue = queueOf(
    planned.filter(({id}) => !given.has(id)),
    answered,
    spent,
  );
  const seconds = queue.reduce((sum, card) => sum + (given.has(card.id) ? secondsAgain(card) : cost(card)), 0);
  const isSpoken = ({kind}: Card) => kind === 'spoken';
  return {
    new: queue.filter((card) => !isSpoken(card) && isNew(card) && !given.has(card.id)).length,
    reviews: queue.filter((card) => !isSpoken(card) && !(isNew(card) && !given.has(card.id))).length,
    spoken: queue.filter(isSpoken).length,
    minutes: Math.ceil(seconds / 60),
    queue,
    done: planned.length - queue.filter(({id}) => planned.some((card) => card.id === id)).length,
  };
}

/**
 * The days to come, today first, if as much is missed as so far: up to the day before the interview, or a fortnight. Each
 * later day is planned when it comes.
 */
export function forecast(
  progress: Pick<Progress, 'answers'>,
  cards: readonly Schedulable[],
  settings: PracticeSettings,
  now: Date,
): Forecast {
  const days = forecasting(progress, cards, settings, now);
  for (;;) {
    const {done, value} = days.next();
    if (done) return value;
  }
}

/** The same, one day a step: reckoning all at once would keep a phone from doing anything else. */
export function* forecasting(
  progress: Pick<Progress, 'answers'>,
  cards: readonly Schedulable[],
  settings: PracticeSettings,
  now: Date,
): Generator<undefined, Forecast> {
  const chosen = cardsOf(cards, settings);
  const daysLeft = daysUntil(settings, dayOf(now));
  const answers = new Map(progress.answers);
  const missShare = missShareOf(
    chosen.map(({id}) => historyUntil(answers.get(id) ?? [], dayOf(now))),
    dayOf(now),
  );
  const count = daysLeft === undefined ? FORECAST_DAYS : Math.min(daysLeft || 1, FORECAST_DAYS * 7);
  const days: DayForecast[] = [];
  for (let index = 0; index < count; index++) {
    const date = dateOfDay(dayOf(now) + index);
    // By the calendar and not by 24 hours, which is another day or none where the clocks change.
    const at = index === 0 ? now : new Date(`${date}T12:00`);
    const {queue, ...load} = today({answers}, cards, settings, at);
    for (const {id} of queue) {
      const isMissed = spread(`${date} ${id}`) < missShare * 2 ** 32;
      answers.set(id, [...(answers.get(id) ?? []), {at: stampOf(at), grade: isMissed ? 'missed' : 'got'}]);
    }
    days.push({date, new: load.new, reviews: load.reviews, spoken: load.spoken, minutes: load.minutes});
    yield;
  }
  const asked = chosen.filter(({id}) => historyUntil(answers.get(id) ?? [], Infinity).length > 0);
  const spoken = asked.filter(({kind}) => kind === 'spoken').length;
  return {
    days,
    ...(daysLeft === count && {asked: {questions: asked.length - spoken, spoken}}),
    cards: chosen.length,
  };
}

/** Where a reader stands with one card, from its answers. */
export function standingOf(answers: readonly Answer[], settings: PracticeSettings, now: Date): Standing {
  const day = dayOf(now);
  const history = historyUntil(answers, day + 1);
  const last = history.at(-1);
  if (!last) return {state: 'new', rightDays: 0, wasMissed: false, recall: 0};
  const known = last.rightDays >= DAYS_TO_KNOWN && !last.wasMissed;
  return {
    state: known ? 'known' : 'learning',
    rightDays: last.rightDays,
    wasMissed: last.wasMissed,
    recall: recallOf(last, day),
    lastSeen: dateOfDay(last.day),
    nextDue: dateOfDay(dueDayOf(last, settings)),
  };
}

/** The round as it was planned in the morning: from the answers of the days before, so that it stays the same all day. */
function roundOf<Card extends Schedulable>(
  {answers}: Pick<Progress, 'answers'>,
  cards: readonly Card[],
  settings: PracticeSettings,
  day: number,
) {
  const histories = new Map(cards.map(({id}) => [id, historyUntil(answers.get(id) ?? [], day)]));
  const missShare = missShareOf([...histories.values()], day);
  const isNew = ({id}: Schedulable) => histories.get(id)?.length === 0;
  const daysLeft = daysUntil(settings, day);
  const cost = (card: Schedulable) => secondsFor(card, isNew(card)) + (missShare + missShare ** 2) * secondsAgain(card);
  const remembered = rankCards(cards).map((card): Remembered<Card> => {
    const last = histories.get(card.id)?.at(-1);
    return {
      card,
      seconds: cost(card),
      memory: last && {
        lastDay: last.day,
        dueDay: dueDayOf(last, settings),
        recall: recallOf(last, day),
        wasMissed: last.wasMissed,
      },
    };
  });
  const chosen =
    daysLeft === 0
      ? warmUpOf(remembered)
      : planDay(remembered, {
          day,
          daysLeft,
          daysOfLastPass: lastPassDaysOf([...histories.values()], day),
          missShare,
        });
  const planned = [...chosen].sort((a, b) => spread(a.id + String(day)) - spread(b.id + String(day)));
  return {planned: mixCards(planned), isNew, cost};
}

/** On the day itself there is nothing to learn any more: a few cards, the weakest, one of each topic if possible. */
function warmUpOf<Card extends Schedulable>(cards: readonly Remembered<Card>[]): Card[] {
  const short = cards.filter(({card}) => card.kind !== 'spoken');
  const seen = short.filter(({memory}) => memory !== undefined);
  const weakest = (seen.length > 0 ? [...seen] : short).sort(
    (a, b) => (a.memory?.recall ?? 0) - (b.memory?.recall ?? 0),
  );
  const firstOfTopic = weakest.filter(
    ({card}, index) => weakest.findIndex((other) => other.card.topic === card.topic) === index,
  );
  return [...new Set([...firstOfTopic, ...weakest])].slice(0, WARM_UP).map(({card}) => card);
}

/** What was remembered after a day on which a card was answered. The first answer of a day counts, the rest is repetition. */
interface AfterDay {
  day: number;
  wasMissed: boolean;
  rightDays: number;
  memory: Memory;
}

const histories = new WeakMap<readonly Answer[], AfterDay[]>();

/**
 * The days before `day` on which a card was answered. Answers from the future were given under a wrong clock; they stay
 * in the document and are left out of account until their day has come.
 */
function historyUntil(answers: readonly Answer[], day: number): AfterDay[] {
  let history = histories.get(answers);
  if (!history) {
    history = replay(answers);
    histories.set(answers, history);
  }
  return history.filter((after) => after.day < day);
}

function replay(answers: readonly Answer[]): AfterDay[] {
  const firstOfDay = new Map<number, Answer>();
  for (const answer of inOrder(answers)) {
    const day = dayOfStamp(answer.at);
    if (!firstOfDay.has(day)) firstOfDay.set(day, answer);
  }
  let memory: Memory | undefined;
  let rightDays = 0;
  return [...firstOfDay]
    .sort(([a], [b]) => a - b)
    .map(([day, {grade}]) => {
      const wasMissed = grade === 'missed';
      if (!wasMissed) rightDays++;
      memory = forGood.next(
        memory ?? createEmptyCard(noonOf(day)),
        noonOf(day),
        wasMissed ? Rating.Again : Rating.Good,
      ).card;
      return {day, wasMissed, rightDays, memory};
    });
}

/** When a card is due: a miss the next day, else by the library, but the nearer the interview, the sooner. */
function dueDayOf({day, wasMissed, memory}: AfterDay, settings: PracticeSettings): number {
  if (wasMissed) return day + 1;
  const daysLeft = daysUntil(settings, day);
  if (daysLeft === undefined) return day + forGood.next_interval(memory.stability, 0);
  return day + Math.min(untilInterview.next_interval(memory.stability, 0), longestGap(daysLeft));
}

/** A quarter of the days left: four in a plan of a fortnight, one in the last days. */
const longestGap = (daysLeft: number) => Math.max(1, Math.round(daysLeft / 4));

const recallOf = ({memory}: AfterDay, day: number) => forGood.get_retrievability(memory, noonOf(day), false);

/** Days until the interview; nothing where there is no date, or where it is past. */
function daysUntil({interview}: PracticeSettings, day: number): number | undefined {
  if (interview === undefined || !isDate(interview) || dayOfDate(interview) < day) return undefined;
  return dayOfDate(interview) - day;
}

/** How often this reader's first answer of a day is a miss; a guess that the first days correct. */
function missShareOf(histories: readonly AfterDay[][], day: number): number {
  const recent = histories.flat().filter((after) => after.day >= day - 10);
  return (recent.filter(({wasMissed}) => wasMissed).length + 2) / (recent.length + 8);
}

/** A reader who leaves out one day in ten will leave out one of the last three, so their last pass is planned for two. */
function lastPassDaysOf(histories: readonly AfterDay[][], day: number): number {
  const days = new Set(histories.flat().map((after) => after.day));
  const first = Math.max(Math.min(...days), day - 14);
  const practised = [...days].filter((one) => one >= first).length;
  return days.size === 0 || practised / (day - first) >= 0.9 ? LAST_PASS_DAYS : LAST_PASS_DAYS - 1;
}

const cardsOf = <Card extends Schedulable>(cards: readonly Card[], {topics}: PracticeSettings): Card[] =>
  topics === undefined ? [...cards] : cards.filter(({topic}) => topics.includes(topic));

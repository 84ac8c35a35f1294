import type {Schedulable} from './schedulable';

/** A card with what is remembered of it at the beginning of the day. */
export interface Remembered<Card> {
  card: Card;
  /** How long it takes, answers that come back in the same round included. */
  seconds: number;
  /** Missing where the card was never asked. */
  memory: {lastDay: number; dueDay: number; recall: number; wasMissed: boolean} | undefined;
}

/** What a day is planned from, beside the cards. */
export interface DayConditions {
  day: number;
  /** Days until the interview, at least 1; nothing where there is no date. */
  daysLeft: number | undefined;
  /** Of the last three days, those on which this reader is likely to practise. */
  daysOfLastPass: number;
  /** Share of first answers that this reader misses, from 0 to 1; each of those comes again the next day. */
  missShare: number;
}

/** The most a day is planned to take, in seconds. It leaves three minutes of the fifteen for more misses than expected. */
const MOST_A_DAY = 12 * 60;

/** What a day takes without a date, in seconds, while there are cards that were never asked. */
const USUAL_A_DAY = 9 * 60;

/** Less than this is no round worth opening the page for, while there are cards that were never asked. */
const LEAST_A_DAY = 4 * 60;

/** What the very first round takes, in seconds: long enough to meet every kind of question. */
const FIRST_ROUND = 7 * 60;

/** Without a date a few topics are introduced slowly, over about this many days, or all their reviews come at once. */
const NEW_WITHIN_DAYS = 21;

/** The days before the interview in which everything comes once more. */
export const LAST_PASS_DAYS = 3;

/** Further than this from the interview nothing is asked before it is due; repeating daily for months helps nobody. */
const FILL_WITHIN_DAYS = 60;

/** How much of its room the last pass is planned to use; the rest is for a reader who misses more than before. */
const SURE = 0.89;

/** The most one of the last three days is planned to take, where the last pass would not be complete otherwise. */
const MOST_IN_LAST_PASS = 13.5 * 60;

/** How far new cards may fill a day on which there is little to review. */
const FRESH_FILL = 0.8;

/** An answer is said aloud on every second day at least, as long as there is one to be said. */
const SPOKEN_EVERY = 2;

/** The most of the last pass that answers said aloud may take. */
const SPOKEN_SHARE = 0.4;

/**
 * The cards of one day. Every day takes about as long as every other: what was missed comes first and an answer to be said
 * aloud, then what is due, what is new, and what was seen longest ago. `cards` are in the order in which they are first
 * asked; those that have no room before the interview are asked least often.
 */
export function planDay<Card extends Schedulable>(
  cards: readonly Remembered<Card>[],
  conditions: DayConditions,
): Card[] {
  return conditions.daysLeft === undefined
    ? planWithoutDate(cards, conditions.day)
    : planBeforeInterview(cards, {...conditions, daysLeft: conditions.daysLeft});
}

type Seen<Card> = Remembered<Card> & {memory: NonNullable<Remembered<Card>['memory']>};

function planBeforeInterview<Card extends Schedulable>(
  cards: readonly Remembered<Card>[],
  {day, daysLeft, daysOfLastPass, missShare}: DayConditions & {daysLeft: number},
): Card[] {
  const seen = seenOf(cards);
  const expected = Math.min(daysOfLastPass, daysLeft);
  const seenLoad = loadOf(seen);
  const dayLoad = (MOST_A_DAY * SURE) / (1 + missShare);
  // What is missed on its last day does not come again before the interview.
  const missedInPass = 1 + (missShare * (expected - 1)) / expected;
  // New cards have to fit into the last pass, and to be asked twice before.
  const twice = (daysLeft * dayLoad - seenLoad) / Math.min(2, daysLeft);
  const fresh = fitting(cards, (expected * MOST_IN_LAST_PASS * SURE) / missedInPass, twice);
  const newLoad = loadOf(fresh);
  const newDays = Math.max(1, Math.ceil((daysLeft - LAST_PASS_DAYS) * 0.7));
  const newShare = newLoad / newDays;
  const passLoad = (loadOf([...seen, ...fresh]) * missedInPass) / expected;
  const isLastPass = daysLeft <= LAST_PASS_DAYS;
  const level = Math.min(MOST_A_DAY, Math.max(passLoad, (seenLoad + 2 * newLoad) / daysLeft));
  const round = new Round<Card>(spokenShare(cards, isLastPass ? expected : 7));
  const isDue = ({memory}: Seen<Card>) => memory.dueDay <= day;
  round.add(weakestFirst(seen.filter(({memory}) => memory.wasMissed)), MOST_A_DAY, true);
  const firstDay = day + daysLeft - LAST_PASS_DAYS;
  const open = seen.filter(({memory}) => memory.lastDay < firstDay);
  // Nobody begins with a speech, unless there is no time for anything else.
  if (isLastPass) round.addSpokenInTurn(seen, [...fresh, ...weakestFirst(open)], day);
  else if (seen.length > 0) round.addSpokenInTurn(seen, [...fresh, ...weakestFirst(seen.filter(isDue))], day);
  if (isLastPass) {
    const passed = seen.some(({memory}) => memory.lastDay >= firstDay) ? LAST_PASS_DAYS - daysLeft : 0;
    // An equal share for each day on which the reader will probably come; on the last day all that is left.
    const shares = Math.max(1, Math.min(daysLeft, daysOfLastPass - passed));
    round.spokenLeft = Math.max(1, Math.ceil(open.filter(isSpoken).length / shares));
    round.most = MOST_IN_LAST_PASS;
    round.add(weakestFirst(open), round.seconds + (loadOf(open) - round.loadOf(open)) / shares, true);
    round.most = MOST_A_DAY;
  }
  const due = weakestFirst(seen.filter(isDue));
  round.add(due, level - Math.min(newShare, level / 2));
  round.add(fresh, Math.min(round.seconds + newShare, isLastPass ? level : MOST_A_DAY));
  round.add(due, isLastPass ? level : MOST_A_DAY);
  // In the first days there is little to review; new cards take its place, or those days would be idle.
  if (daysLeft <= FILL_WITHIN_DAYS) round.add(fresh, level * FRESH_FILL);
  if (daysLeft <= FILL_WITHIN_DAYS) {
    const rested = seen.filter(({memory}) => memory.lastDay < day - (isLastPass ? 0 : 1));
    round.add(oldestFirst(rested), level);
  }
  return round.cards;
}

function planWithoutDate<Card extends Schedulable>(cards: readonly Remembered<Card>[], day: number): Card[] {
  const seen = seenOf(cards);
  const unseen = cards.filter(({memory}) => !memory);
  const soon = seen.filter(({memory}) => memory.dueDay <= day + 14);
  const newShare = Math.max(60, loadOf(cards) / NEW_WITHIN_DAYS);
  const least = seen.length === 0 ? FIRST_ROUND : LEAST_A_DAY;
  const level =
    unseen.length > 0 ? Math.max(least, Math.min(USUAL_A_DAY, newShare * 4)) : Math.min(MOST_A_DAY, loadOf(soon) / 14);
  const most = Math.min(MOST_A_DAY, level * 1.3);
  const round = new Round<Card>(spokenShare(cards, 7));
  const due = weakestFirst(seen.filter(({memory}) => memory.dueDay <= day));
  round.add(weakestFirst(seen.filter(({memory}) => memory.wasMissed)), MOST_A_DAY, true);
  if (seen.length > 0) round.addSpokenInTurn(seen, [...unseen, ...due], day);
  round.add(due, level * 0.75);
  round.add(unseen, Math.min(round.seconds + Math.min(USUAL_A_DAY / 2, newShare), level));
  round.add(due, most);
  round.add(weakestFirst(soon.filter(({memory}) => memory.dueDay <= day + 3 && memory.lastDay < day - 1)), level * 0.9);
  // Where little is due, as on the very first day, more is begun.
  round.add(unseen, least);
  return round.cards;
}

/** The day's cards while they are being chosen. */
class Round<Card extends Schedulable> {
  readonly cards: Card[] = [];
  seconds = 0;
  most = MOST_A_DAY;
  private readonly chosen = new Set<string>();
  private readonly parts = new Set<string>();

  constructor(public spokenLeft: number) {}

  /**
   * Adds cards from the list until the day takes `upTo` seconds. A part that was chosen already gives the answer away, so
   * its other cards wait for another day, or with `needsAll` until there is nothing else.
   */
  add(list: readonly Remembered<Card>[], upTo: number, needsAll = false): void {
    this.addSome(list, upTo, true);
    if (needsAll) this.addSome(list, upTo, false);
  }

  /** Reserves the place of an answer to be said aloud, where the last one is some days ago; `list` is in order of choice. */
  addSpokenInTurn(seen: readonly Seen<Card>[], list: readonly Remembered<Card>[], day: number): void {
    const last = Math.max(...seen.filter(isSpoken).map(({memory}) => memory.lastDay));
    const [next] = list.filter(isSpoken);
    // One that was missed is among the cards already; those that were never said come one a day.
    if (!next || this.cards.some(({kind}) => kind === 'spoken') || (next.memory && last > day - SPOKEN_EVERY)) return;
    this.most = MOST_IN_LAST_PASS;
    this.add([next], this.most);
    this.most = MOST_A_DAY;
  }

  /** How long those of the list take that are chosen already. */
  loadOf(list: readonly Remembered<Card>[]): number {
    return loadOf(list.filter(({card}) => this.chosen.has(card.id)));
  }

  private addSome(list: readonly Remembered<Card>[], upTo: number, onePerPart: boolean): void {
    for (const {card, seconds} of list) {
      if (this.seconds >= upTo) return;
      const part = `${card.topic}/${card.part}`;
      if (this.chosen.has(card.id) || (onePerPart && this.parts.has(part))) continue;
      if (this.seconds + seconds > this.most || (card.kind === 'spoken' && this.spokenLeft === 0)) continue;
      if (card.kind === 'spoken') this.spokenLeft--;
      this.cards.push(card);
      this.seconds += seconds;
      this.chosen.add(card.id);
      this.parts.add(part);
    }
  }
}

const seenOf = <Card>(cards: readonly Remembered<Card>[]) =>
  cards.filter((remembered): remembered is Seen<Card> => remembered.memory !== undefined);

/** What is least likely to be known first. */
const weakestFirst = <Card>(cards: readonly Seen<Card>[]) =>
  [...cards].sort((a, b) => a.memory.recall - b.memory.recall || a.memory.lastDay - b.memory.lastDay);

const oldestFirst = <Card>(cards: readonly Seen<Card>[]) =>
  [...cards].sort((a, b) => a.memory.lastDay - b.memory.lastDay || a.memory.recall - b.memory.recall);

const loadOf = (cards: readonly {seconds: number}[]) => cards.reduce((sum, {seconds}) => sum + seconds, 0);

/**
 * The new cards that have a place in the last pass beside those that were asked already, `room` seconds of new ones at most.
 * The place of answers said aloud is kept free: however much is missed, it goes to none of the others.
 */
function fitting<Card extends Schedulable>(
  cards: readonly Remembered<Card>[],
  lastPass: number,
  room: number,
): Remembered<Card>[] {
  const taken = new Set<Remembered<Card>>();
  const take = (list: readonly Remembered<Card>[], ofPass: number, ofRoom: number) => {
    const isNew = ({memory}: Remembered<Card>) => !memory;
    const seenLoad = loadOf(list.filter((one) => !isNew(one)));
    let load = 0;
    for (const one of list.filter(isNew)) {
      const isFirstSpoken = isSpoken(one) && seenLoad + load === 0;
      if (!isFirstSpoken && load + one.seconds > Math.min(ofPass - seenLoad, ofRoom)) continue;
      load += one.seconds;
      taken.add(one);
    }
    return [seenLoad + load, load] as const;
  };
  const [pass, load] = take(cards.filter(isSpoken), lastPass * SPOKEN_SHARE, room * SPOKEN_SHARE);
  const others = cards.filter((one) => !isSpoken(one));
  take(others, lastPass - pass, room - load);
  return cards.filter((one) => taken.has(one));
}

const isSpoken = ({card}: Remembered<Schedulable>) => card.kind === 'spoken';

/** Spoken answers a day, so that each topic's turn comes once in `days`; one on most days. */
const spokenShare = (cards: readonly Remembered<Schedulable>[], days: number) =>
  Math.max(1, Math.ceil(cards.filter(isSpoken).length / days));

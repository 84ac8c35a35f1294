import type {Schedulable} from './schedule';

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

export interface DayPlan<Card> {
  cards: Card[];
  /** Cards that have no room before the interview; what is left out is what is asked least often. */
  leftOut: number;
}

/** The most a day is planned to take, in seconds. It leaves three minutes of the fifteen for more misses than expected. */
const MOST_A_DAY = 12 * 60;

/** What a day takes without a date, in seconds, while there are cards that were never asked. */
const USUAL_A_DAY = 9 * 60;

/** Without a date a few topics are introduced slowly, over about this many days, or all their reviews come at once. */
const NEW_WITHIN_DAYS = 21;

/** The days before the interview in which everything comes once more. */
export const LAST_PASS_DAYS = 3;

/** Further than this from the interview nothing is asked before it is due; repeating daily for months helps nobody. */
const FILL_WITHIN_DAYS = 60;

/** How much of its room the last pass is planned to use; the rest is for a reader who misses more than before. */
const SURE = 0.88;

/** The most one of the last three days is planned to take, where the last pass would not be complete otherwise. */
const MOST_IN_LAST_PASS = 13.5 * 60;

/** How far new cards may fill a day on which there is little to review. */
const FRESH_FILL = 0.8;

/**
 * The cards of one day. Every day takes about as long as every other: what is due comes first, then what is new, then what
 * was seen longest ago. `cards` are in the order in which they are first asked.
 */
export function planDay<Card extends Schedulable>(
  cards: readonly Remembered<Card>[],
  conditions: DayConditions,
): DayPlan<Card> {
  return conditions.daysLeft === undefined
    ? planWithoutDate(cards, conditions.day)
    : planBeforeInterview(cards, {...conditions, daysLeft: conditions.daysLeft});
}

type Seen<Card> = Remembered<Card> & {memory: NonNullable<Remembered<Card>['memory']>};

function planBeforeInterview<Card extends Schedulable>(
  cards: readonly Remembered<Card>[],
  {day, daysLeft, daysOfLastPass, missShare}: DayConditions & {daysLeft: number},
): DayPlan<Card> {
  const seen = seenOf(cards);
  const expected = Math.min(daysOfLastPass, daysLeft);
  const seenLoad = loadOf(seen);
  // New cards have to fit into the last pass, and to be asked twice before.
  const dayLoad = (MOST_A_DAY * SURE) / (1 + missShare);
  const room = Math.min(expected * dayLoad - seenLoad, (daysLeft * dayLoad - seenLoad) / Math.min(2, daysLeft));
  const unseen = cards.filter(({memory}) => !memory);
  const fresh = fitting(unseen, room);
  const newLoad = loadOf(fresh);
  const newDays = Math.max(1, Math.ceil((daysLeft - LAST_PASS_DAYS) * 0.7));
  const newShare = newLoad / newDays;
  const passLoad = ((seenLoad + newLoad) * (1 + missShare)) / expected;
  const isLastPass = daysLeft <= LAST_PASS_DAYS;
  const level = Math.min(MOST_A_DAY, Math.max(passLoad, (seenLoad + 2 * newLoad) / daysLeft));
  const round = new Round<Card>(spokenShare(cards, isLastPass ? expected : 7));
  round.add(weakestFirst(seen.filter(({memory}) => memory.wasMissed)), MOST_A_DAY, true);
  if (isLastPass) {
    const firstDay = day + daysLeft - LAST_PASS_DAYS;
    const open = seen.filter(({memory}) => memory.lastDay < firstDay);
    const passed = seen.some(({memory}) => memory.lastDay >= firstDay) ? LAST_PASS_DAYS - daysLeft : 0;
    // An equal share for each day on which the reader will probably come; on the last day all that is left.
    const shares = Math.max(1, Math.min(daysLeft, daysOfLastPass - passed));
    round.spokenLeft = Math.max(1, Math.ceil(open.filter(isSpoken).length / shares));
    round.most = MOST_IN_LAST_PASS;
    round.add(weakestFirst(open), round.seconds + (loadOf(open) - round.loadOf(open)) / shares, true);
    round.most = MOST_A_DAY;
  }
  const due = weakestFirst(seen.filter(({memory}) => memory.dueDay <= day));
  round.add(due, level - Math.min(newShare, level / 2));
  round.add(fresh, Math.min(round.seconds + newShare, isLastPass ? level : MOST_A_DAY));
  round.add(due, isLastPass ? level : MOST_A_DAY);
  // In the first days there is little to review; new cards take its place, or those days would be idle.
  if (daysLeft <= FILL_WITHIN_DAYS) round.add(fresh, level * FRESH_FILL);
  if (daysLeft <= FILL_WITHIN_DAYS) {
    const rested = seen.filter(({memory}) => memory.lastDay < day - (isLastPass ? 0 : 1));
    round.add(oldestFirst(rested), level);
  }
  return {cards: round.cards, leftOut: unseen.length - fresh.length};
}

function planWithoutDate<Card extends Schedulable>(cards: readonly Remembered<Card>[], day: number): DayPlan<Card> {
  const seen = seenOf(cards);
  const unseen = cards.filter(({memory}) => !memory);
  const soon = seen.filter(({memory}) => memory.dueDay <= day + 14);
  const newShare = Math.max(60, loadOf(cards) / NEW_WITHIN_DAYS);
  const level = unseen.length > 0 ? Math.min(USUAL_A_DAY, newShare * 4) : Math.min(MOST_A_DAY, loadOf(soon) / 14);
  const most = Math.min(MOST_A_DAY, level * 1.3);
  const round = new Round<Card>(spokenShare(cards, 7));
  round.add(weakestFirst(seen.filter(({memory}) => memory.wasMissed)), MOST_A_DAY, true);
  const due = weakestFirst(seen.filter(({memory}) => memory.dueDay <= day));
  round.add(due, level * 0.75);
  round.add(unseen, Math.min(round.seconds + Math.min(USUAL_A_DAY / 2, newShare), level));
  round.add(due, most);
  round.add(weakestFirst(soon.filter(({memory}) => memory.dueDay <= day + 3 && memory.lastDay < day - 1)), level * 0.9);
  return {cards: round.cards, leftOut: 0};
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

/** The first cards that together take no longer than the room there is; spoken answers take at most half of it. */
function fitting<Card extends Schedulable>(cards: readonly Remembered<Card>[], room: number): Remembered<Card>[] {
  let load = 0;
  let spoken = 0;
  return cards.filter((remembered) => {
    const {seconds} = remembered;
    if (load + seconds > room) return false;
    if (isSpoken(remembered)) {
      if (spoken > 0 && spoken + seconds > room / 2) return false;
      spoken += seconds;
    }
    load += seconds;
    return true;
  });
}

const isSpoken = ({card}: Remembered<Schedulable>) => card.kind === 'spoken';

/** Spoken answers a day, so that each topic's turn comes once in `days`; one on most days. */
const spokenShare = (cards: readonly Remembered<Schedulable>[], days: number) =>
  Math.max(1, Math.ceil(cards.filter(isSpoken).length / days));

import {stampOf} from './calendar';
import type {Answer, Grade, PracticeSettings} from '../progress/progressDocument';
import {randomFrom} from './randomFrom';
import {secondsAgain, secondsFor, today} from './schedule';
import type {Schedulable} from './schedulable';

/** For tests: somebody who practises. */
export interface Reader {
  name: string;
  /** Days of the plan, the interview being on the day after; or how many days to watch where there is no date. */
  days: number;
  hasDate: boolean;
  /** Chance of a right answer, from how often the card was right before; `chance` is from 0 to 1. */
  answer: (rightBefore: number, chance: number) => Grade;
  /** Days on which they do not come, counted from 0. */
  skips?: (index: number) => boolean;
}

/** For tests: what a day was like. */
export interface PractisedDay {
  date: string;
  minutes: number;
  announced: number;
  new: number;
  reviews: number;
  spoken: number;
  returned: number;
  /** Pairs of the same topic that could have been avoided. */
  topicTwice: number;
}

/** For tests: lets a reader practise to the end and says what their days were like. */
export function practise(reader: Reader, cards: readonly Schedulable[], start: Date, seed = 7) {
  const random = randomFrom(seed);
  const dateAt = (index: number, hour: number, minute = 0) =>
    new Date(start.getFullYear(), start.getMonth(), start.getDate() + index, hour, minute);
  const interview = stampOf(dateAt(reader.days, 12)).slice(0, 10);
  const settings: PracticeSettings = reader.hasDate ? {interview} : {};
  const answers = new Map<string, readonly Answer[]>();
  const days: PractisedDay[] = [];
  const indexes: number[] = [];
  const misses: {id: string; day: number}[] = [];
  const asked = new Map<string, Set<number>>();
  for (let index = 0; index < reader.days; index++) {
    if (reader.skips?.(index)) continue;
    indexes.push(index);
    let now = dateAt(index, 19);
    const morning = today({answers}, cards, settings, now);
    const load = {seconds: 0, returned: 0, topicTwice: 0};
    let last: string | undefined;
    const seenToday = new Set<string>();
    for (let round = morning; round.queue[0]; round = today({answers}, cards, settings, now)) {
      const card = round.queue[0];
      if (card.topic === last && round.queue.some(({topic}) => topic !== last)) load.topicTwice++;
      last = card.topic;
      const before = answers.get(card.id) ?? [];
      const isAgain = seenToday.has(card.id);
      const right = new Set(before.filter(({grade}) => grade === 'got').map(({at}) => at.slice(0, 10))).size;
      const grade = reader.answer(isAgain ? right + 1 : right, random());
      if (isAgain) load.returned++;
      if (grade === 'missed') misses.push({id: card.id, day: index});
      seenToday.add(card.id);
      asked.set(card.id, (asked.get(card.id) ?? new Set()).add(index));
      const seconds = isAgain ? secondsAgain(card) : secondsFor(card, before.length === 0);
      load.seconds += seconds;
      now = new Date(now.getTime() + seconds * 1000);
      answers.set(card.id, [...before, {at: stampOf(now), grade}]);
    }
    days.push({
      date: stampOf(dateAt(index, 12)).slice(0, 10),
      minutes: load.seconds / 60,
      announced: morning.minutes,
      new: morning.new,
      reviews: morning.reviews,
      spoken: morning.spoken,
      returned: load.returned,
      topicTwice: load.topicTwice,
    });
  }
  return {days, asked, misses, indexes};
}

/** For tests: the readers for whom the limits of practice must hold. */
export const readers: Reader[] = [
  {name: 'perfect, two weeks', days: 14, hasDate: true, answer: () => 'got'},
  {name: 'forgetful, two weeks', days: 14, hasDate: true, answer: forgetful},
  {name: 'skips every third day, two weeks', days: 14, hasDate: true, answer: usual, skips: (index) => index % 3 === 1},
  {
    name: 'skips a day of the last three',
    days: 14,
    hasDate: true,
    answer: usual,
    skips: (index) => [4, 9, 12].includes(index),
  },
  {name: 'usual, two weeks', days: 14, hasDate: true, answer: usual},
  {name: 'three days before', days: 3, hasDate: true, answer: usual},
  {name: 'thirty days before', days: 30, hasDate: true, answer: usual},
  {name: 'no date, thirty days', days: 30, hasDate: false, answer: usual},
];

function usual(rightBefore: number, chance: number): Grade {
  return chance < [0.75, 0.85, 0.92][Math.min(rightBefore, 2)]! ? 'got' : 'missed';
}

function forgetful(rightBefore: number, chance: number): Grade {
  return chance < [0.45, 0.6, 0.7][Math.min(rightBefore, 2)]! ? 'got' : 'missed';
}

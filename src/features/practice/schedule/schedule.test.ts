import {afterEach, describe, expect, test} from 'vitest';
import {stampOf} from './calendar';
import type {Answer, Grade} from '../progress/progressDocument';
import {forecast, standingOf, today} from './schedule';
import {someCards} from './someCards';

const at = (day: number, hour = 19, minute = 0) => new Date(2026, 10, day, hour, minute);
const answer = (now: Date, grade: Grade): Answer => ({at: stampOf(now), grade});
const cards = [
  ...someCards('tea', 6, {claim: 4, scenario: 3, spoken: 1}),
  ...someCards('coffee', 6, {claim: 4, scenario: 3, spoken: 1}),
];
const nothing = {answers: new Map<string, Answer[]>()};
const interview = '2026-12-09';

/** Answers the first cards of a round until there are no more, or `most` were. */
function play(
  start: {answers: ReadonlyMap<string, readonly Answer[]>},
  now: Date,
  grades: (id: string) => Grade,
  most = 200,
) {
  let answers = new Map(start.answers);
  const asked: string[] = [];
  for (let step = 0; step < most; step++) {
    const time = new Date(now.getTime() + step * 20_000);
    const [card] = today({answers}, cards, {interview}, time).queue;
    if (!card) break;
    asked.push(card.id);
    answers = new Map(answers).set(card.id, [...(answers.get(card.id) ?? []), answer(time, grades(card.id))]);
  }
  return {answers, asked};
}

describe('a round', () => {
  test('of the first day is all new', () => {
    const round = today(nothing, cards, {interview}, at(25));
    expect(round.new + round.spoken).toBe(round.queue.length);
    expect(round).toMatchObject({reviews: 0, done: 0});
    expect(round.queue.length).toBeGreaterThan(3);
  });

  test('shrinks by one with each right answer and ends', () => {
    const before = today(nothing, cards, {interview}, at(25));
    const {answers, asked} = play(nothing, at(25), () => 'got');
    expect(asked).toEqual([...new Set(asked)]);
    expect(asked).toHaveLength(before.queue.length);
    expect(today({answers}, cards, {interview}, at(25, 20))).toMatchObject({
      queue: [],
      minutes: 0,
      new: 0,
      reviews: 0,
      spoken: 0,
      done: before.queue.length,
    });
  });

  test('goes on after a reload where it was', () => {
    const whole = today(nothing, cards, {interview}, at(25)).queue.map(({id}) => id);
    const {answers} = play(nothing, at(25), () => 'got', 3);
    const rest = today({answers}, cards, {interview}, at(25, 19, 30)).queue.map(({id}) => id);
    expect([...rest].sort()).toEqual(whole.filter((id) => !answers.has(id)).sort());
  });

  test('brings a missed card back, but not at once', () => {
    const [first] = today(nothing, cards, {interview}, at(25)).queue;
    const answers = new Map([[first!.id, [answer(at(25), 'missed')]]]);
    const {queue} = today({answers}, cards, {interview}, at(25, 19, 1));
    expect(queue.findIndex(({id}) => id === first!.id)).toBeGreaterThan(1);
  });

  test('brings a card that is missed again and again back twice, and lets it rest until tomorrow', () => {
    const [{id: hard} = {id: ''}] = today(nothing, cards, {interview}, at(25)).queue;
    const {answers, asked} = play(nothing, at(25), (id) => (id === hard ? 'missed' : 'got'));
    expect(asked.filter((id) => id === hard)).toHaveLength(3);
    expect(today({answers}, cards, {interview}, at(26)).queue.map(({id}) => id)).toContain(hard);
  });

  test('brings everything back at least once where everything is missed', () => {
    const {answers, asked} = play(nothing, at(25), () => 'missed');
    const times = [...answers.keys()]
      .filter((id) => !id.includes('/spoken'))
      .map((id) => asked.filter((one) => one === id).length);
    expect(Math.min(...times)).toBeGreaterThanOrEqual(2);
    const tomorrow = today({answers}, cards, {interview}, at(26)).queue.map(({id}) => id);
    expect([...answers.keys()].filter((id) => !tomorrow.includes(id))).toEqual([]);
  });

  test('still brings back a card that was right at first and missed later the same day', () => {
    const id = cards[0]!.id;
    const answers = new Map([[id, [answer(at(25, 10), 'got'), answer(at(25, 11), 'missed')]]]);
    expect(today({answers}, cards, {interview}, at(25)).queue.map((card) => card.id)).toContain(id);
  });

  test('asks only topics that were chosen', () => {
    const {queue} = today(nothing, cards, {interview, topics: ['tea']}, at(25));
    expect(new Set(queue.map(({topic}) => topic))).toEqual(new Set(['tea']));
  });

  test('asks no part twice, because one card gives the answer to the other', () => {
    const {queue} = today(nothing, cards, {interview}, at(25));
    const parts = queue.map(({topic, part}) => `${topic}/${part}`);
    expect(parts).toEqual([...new Set(parts)]);
  });

  test('of the first day has questions of every kind, and no kind more than half of it', () => {
    const many = Array.from({length: 9}, (_, index) =>
      someCards(`topic-${index}`, 13, {claim: 14, scenario: 7, 'follow-up': 7, spoken: 1}),
    ).flat();
    for (const settings of [{}, {interview}, {topics: ['topic-0']}]) {
      const kinds = today(nothing, many, settings, at(25)).queue.map(({kind}) => kind);
      expect(kinds.length).toBeGreaterThanOrEqual(8);
      for (const kind of ['cell', 'scenario', 'follow-up', 'claim']) {
        const count = kinds.filter((one) => one === kind).length;
        expect(count, `${kind} of ${kinds.join()}`).toBeGreaterThan(0);
        expect(count, `${kind} of ${kinds.join()}`).toBeLessThanOrEqual(kinds.length / 2);
      }
    }
  });

  test('asks a spoken answer once a day, even if it was missed', () => {
    const spoken = cards.find(({kind}) => kind === 'spoken')!;
    const answers = new Map([[spoken.id, [answer(at(25), 'missed')]]]);
    expect(today({answers}, cards, {interview}, at(25, 20)).queue).not.toContain(spoken);
    expect(today({answers}, cards, {interview}, at(26)).queue).toContain(spoken);
  });
});

describe('a missed day', () => {
  test('makes the next one no longer than fifteen minutes', () => {
    const {answers} = play(nothing, at(25), () => 'got');
    for (const day of [27, 30]) expect(today({answers}, cards, {interview}, at(day)).minutes).toBeLessThan(15);
  });
});

describe('the day of the interview', () => {
  test('has a warm-up of three cards, the weakest of different topics, and nothing new', () => {
    const answers = new Map(
      cards.map(({id}, index) => [id, [answer(at(20), 'got'), answer(at(24), index % 5 ? 'got' : 'missed')]]),
    );
    const round = today({answers}, cards, {interview: '2026-11-25'}, at(25, 9));
    expect(round).toMatchObject({new: 0, reviews: 3});
    expect(new Set(round.queue.map(({topic}) => topic)).size).toBe(2);
    expect(standingOf(answers.get(round.queue[0]!.id)!, {}, at(25)).wasMissed).toBe(true);
  });

  test('has one even for somebody who never practised', () => {
    expect(today(nothing, cards, {interview: '2026-11-25'}, at(25, 9)).queue).toHaveLength(3);
  });
});

describe('an odd situation', () => {
  test('a date in the past counts as none', () => {
    expect(today(nothing, cards, {interview: '2026-11-01'}, at(25))).toEqual(today(nothing, cards, {}, at(25)));
  });

  test.each(['soon', '2026-02-30', ''])('a date that is none counts as none: "%s"', (wrong) => {
    expect(today(nothing, cards, {interview: wrong}, at(25))).toEqual(today(nothing, cards, {}, at(25)));
  });

  test('an interview tomorrow makes one round of what is asked most', () => {
    const round = today(nothing, cards, {interview: '2026-11-26'}, at(25));
    expect(round.queue.length).toBeGreaterThan(8);
    expect(round.minutes).toBeLessThan(15);
    expect(round.spoken).toBeGreaterThanOrEqual(1);
  });

  test.each([{}, {interview}, {interview: '2026-11-26'}, {interview: '2026-11-25'}])(
    'no cards make no round: %j',
    (settings) => {
      expect(today(nothing, [], settings, at(25))).toMatchObject({queue: [], minutes: 0});
      expect(forecast(nothing, [], settings, at(25)).days.every(({minutes}) => minutes === 0)).toBe(true);
    },
  );

  test('one card comes on three different days before the interview and is known then', () => {
    const [only] = cards;
    let answers: Answer[] = [];
    for (let day = 25; day < 39; day++) {
      const {queue} = today({answers: new Map([[only!.id, answers]])}, [only!], {interview}, at(day));
      if (queue.length > 0) answers = [...answers, answer(at(day), 'got')];
    }
    expect(standingOf(answers, {interview}, at(39)).state).toBe('known');
  });

  test('a clock that was set back neither loses answers nor hides cards', () => {
    const id = cards[0]!.id;
    const fromTheFuture = [answer(new Date(2027, 4, 1, 12), 'got')];
    const answers = new Map([[id, fromTheFuture]]);
    expect(standingOf(fromTheFuture, {}, at(25)).state).toBe('new');
    expect(today({answers}, [cards[0]!], {interview}, at(25)).queue).toHaveLength(1);
    const now = [...fromTheFuture, answer(at(25), 'got')];
    expect(today({answers: new Map([[id, now]])}, [cards[0]!], {interview}, at(25)).queue).toHaveLength(0);
    expect(standingOf(now, {}, new Date(2027, 4, 2, 12)).rightDays).toBe(2);
  });

  test('cards that the site no longer has are of no account', () => {
    const answers = new Map([['gone/for-ever', [answer(at(24), 'missed')]]]);
    expect(today({answers}, cards, {interview}, at(25)).queue).toEqual(
      today(nothing, cards, {interview}, at(25)).queue,
    );
  });
});

describe('around a change of the clocks', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test.each([
    ['Europe/Berlin', 2026, 9, 20],
    ['Europe/Berlin', 2027, 2, 24],
    ['America/Santiago', 2026, 8, 1],
  ])('the forecast in %s has every day once', (name, year, month, day) => {
    process.env.TZ = name;
    const days = forecast(nothing, cards, {}, new Date(year, month, day, 23, 30)).days.map(({date}) =>
      Date.parse(date),
    );
    expect(days).toHaveLength(14);
    expect(days.every((one, index) => one === days[0]! + index * 86_400_000)).toBe(true);
  });

  test('a miss late in the evening returns the next day', () => {
    process.env.TZ = 'Europe/Berlin';
    const [card] = cards;
    const answers = new Map([
      [card!.id, [answer(new Date(2026, 9, 24, 23, 50), 'missed'), answer(new Date(2026, 9, 24, 23, 55), 'got')]],
    ]);
    expect(today({answers}, [card!], {interview}, new Date(2026, 9, 25, 0, 10)).queue).toHaveLength(0);
    expect(today({answers}, [card!], {interview}, new Date(2026, 9, 25, 8)).queue).toHaveLength(1);
  });
});

describe('where a reader stands', () => {
  const standing = (...grades: [number, Grade][]) =>
    standingOf(
      grades.map(([day, grade]) => answer(at(day), grade)),
      {},
      at(30),
    );

  test('is new without an answer', () => {
    expect(standing()).toEqual({state: 'new', rightDays: 0, wasMissed: false, recall: 0});
  });

  test('is known after three different days', () => {
    expect(standing([25, 'got'], [26, 'got']).state).toBe('learning');
    expect(standing([25, 'got'], [26, 'got'], [28, 'got'])).toMatchObject({
      state: 'known',
      rightDays: 3,
      lastSeen: '2026-11-28',
    });
  });

  test('is not known after three times on one day', () => {
    expect(standing([25, 'got'], [25, 'got'], [25, 'got'])).toMatchObject({state: 'learning', rightDays: 1});
  });

  test('is not known while the last first answer was a miss, even if the second was right', () => {
    const answers = [25, 26, 27].map((day) => answer(at(day), 'got'));
    const missed = [...answers, answer(at(28), 'missed'), answer(at(28, 20), 'got')];
    expect(standingOf(missed, {}, at(28))).toMatchObject({state: 'learning', wasMissed: true, nextDue: '2026-11-29'});
    expect(standingOf([...missed, answer(at(29), 'got')], {}, at(29)).state).toBe('known');
  });

  test('is due sooner the nearer the interview', () => {
    const dueBefore = (date?: string) =>
      standingOf(
        [20, 21, 25].map((day) => answer(at(day), 'got')),
        {interview: date},
        at(25),
      ).nextDue!;
    const dues = [dueBefore(), dueBefore('2026-12-25'), dueBefore('2026-12-09'), dueBefore('2026-11-28')];
    expect(dues).toEqual([...dues].sort().reverse());
    expect(new Set(dues).size).toBe(4);
    expect(dues[3]).toBe('2026-11-26');
  });

  test('is more likely to be remembered the day after than a week after', () => {
    const answers = [answer(at(25), 'got')];
    expect(standingOf(answers, {}, at(26)).recall).toBeGreaterThan(standingOf(answers, {}, at(32)).recall);
  });
});

describe('the forecast', () => {
  test('has every day once at half past midnight too, when the day before still goes on', () => {
    const dates = forecast(nothing, cards, {}, new Date(2026, 10, 26, 0, 30)).days.map(({date}) => date);
    expect(dates.slice(0, 3)).toEqual(['2026-11-25', '2026-11-26', '2026-11-27']);
    expect(dates).toHaveLength(14);
  });

  test('begins with what today says', () => {
    const {new: fresh, reviews, spoken, minutes} = today(nothing, cards, {interview}, at(25));
    expect(forecast(nothing, cards, {interview}, at(25)).days[0]).toEqual({
      date: '2026-11-25',
      new: fresh,
      reviews,
      spoken,
      minutes,
    });
  });

  test('ends on the day before the interview', () => {
    expect(forecast(nothing, cards, {interview}, at(25)).days.at(-1)?.date).toBe('2026-12-08');
  });

  test('has no day of fifteen minutes', () => {
    expect(Math.max(...forecast(nothing, cards, {interview}, at(25)).days.map(({minutes}) => minutes))).toBeLessThan(
      15,
    );
  });

  test('says how many cards will have been asked, and its days add up to that', () => {
    const many = Array.from({length: 8}, (_, index) =>
      someCards(`topic-${index}`, 14, {scenario: 7, claim: 12, spoken: 1}),
    ).flat();
    const {days, asked, cards: all} = forecast(nothing, many, {interview}, at(25));
    expect(all).toBe(many.length);
    expect(days.reduce((sum, day) => sum + day.new, 0)).toBe(asked!.questions);
    expect(asked!.questions).toBeLessThan(all);
    expect(asked!.spoken).toBeGreaterThan(3);
  });

  test('counts what was asked already', () => {
    const {answers} = play(nothing, at(25), () => 'got');
    const {days, asked} = forecast({answers}, cards, {interview}, at(26));
    const before = [...answers.keys()].filter((id) => !id.includes('/spoken')).length;
    expect(asked!.questions).toBe(before + days.reduce((sum, day) => sum + day.new, 0));
  });

  test('counts nothing without a date, which is no time to be ready by', () => {
    expect(forecast(nothing, cards, {}, at(25)).asked).toBeUndefined();
  });

  test('changes nothing', () => {
    forecast(nothing, cards, {interview}, at(25));
    expect(nothing.answers.size).toBe(0);
  });
});

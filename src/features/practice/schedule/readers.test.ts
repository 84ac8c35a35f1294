import {describe, expect, test} from 'vitest';
import {readers} from './aReader';
import {planFigures} from './planTable';
import {someCards} from './someCards';

const start = new Date(2026, 10, 25);

/** As many cards as a usual topic of this site has; invented, so that a change of a topic cannot shift the dice. */
const aTopicsCards = (id: string) => someCards(id, 13, {claim: 14, scenario: 7, 'follow-up': 7, spoken: 1});

describe.each([1, 3, 9])('with %i topics', (count) => {
  const cards = Array.from({length: count}, (_, index) => aTopicsCards(`topic-${index}`)).flat();

  describe.each(readers)('a reader: $name', (reader) => {
    const runs = [1, 2, 3].map((seed) => planFigures(reader, cards, start, seed));

    test('practises under fifteen minutes a day, and is told so before', () => {
      for (const {longest, days} of runs) {
        expect(longest).toBeLessThan(15);
        expect(Math.max(...days.map(({announced}) => announced))).toBeLessThan(15);
      }
    });

    test('meets every miss again on the next day they come', () => {
      for (const {lostMisses} of runs) expect(lostMisses).toBe(0);
    });

    test('never gets one topic twice in a row where another is left', () => {
      for (const {days} of runs) expect(days.filter(({topicTwice}) => topicTwice > 0)).toEqual([]);
    });
  });
});

describe.each([1, 3, 9])('before an interview, with %i topics', (count) => {
  const cards = Array.from({length: count}, (_, index) => aTopicsCards(`topic-${index}`)).flat();

  describe.each(readers.filter(({hasDate}) => hasDate))('a reader: $name', (reader) => {
    const runs = [1, 2, 3].map((seed) => planFigures(reader, cards, start, seed));

    test('has no day longer than one and a half times the usual', () => {
      for (const {longest, median} of runs) expect(longest / median).toBeLessThanOrEqual(1.5);
    });

    test('says an answer aloud every few days, however much is missed', () => {
      for (const {longestSilence} of runs) expect(longestSilence).toBeLessThanOrEqual(5);
    });

    test('sees everything once more in the last three days', () => {
      for (const {lastSeen} of runs) expect(Math.max(...lastSeen.keys())).toBeLessThanOrEqual(3);
    });
  });
});

describe('without a date', () => {
  const reader = readers.find(({hasDate}) => !hasDate)!;

  test('while there are cards to begin, no day is longer than one and a half times the usual', () => {
    const cards = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap(aTopicsCards);
    const {longest, median, asked} = planFigures(reader, cards, start, 1);
    expect(asked).toBeLessThan(cards.length);
    expect(longest / median).toBeLessThanOrEqual(1.5);
  });

  test('the load falls when everything is begun', () => {
    const {days, asked, cards} = planFigures(reader, aTopicsCards('a'), start, 1);
    expect(asked).toBe(cards);
    expect(days.at(-1)!.minutes).toBeLessThan(days[10]!.minutes);
  });
});

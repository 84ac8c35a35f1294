import {expect, test} from 'vitest';
import {daysTo, dayWords, longDate, nextWords, shortDate, shortWeekday} from './dateWords';

const now = new Date(2026, 10, 25, 21);

test.each([
  ['2026-11-25', 'today'],
  ['2026-11-26', 'tomorrow'],
  ['2026-11-24', 'yesterday'],
  ['2026-11-28', 'in 3 days'],
  ['2026-11-18', '7 days ago'],
  ['2026-12-03', '3 Dec'],
  ['2026-11-17', '17 Nov'],
])('%s is "%s"', (date, words) => {
  expect(dayWords(date, now)).toBe(words);
});

test('after midnight it is still the day before, as for the round', () => {
  expect(dayWords('2026-11-25', new Date(2026, 10, 26, 1))).toBe('today');
  expect(daysTo('2026-12-03', new Date(2026, 10, 26, 1))).toBe(8);
});

test('a card whose day is past is due now', () => {
  expect(['2026-11-24', '2026-11-25', '2026-11-26'].map((date) => nextWords(date, now))).toEqual([
    'due now',
    'due now',
    'next tomorrow',
  ]);
});

test('a date is written the same wherever the reader is', () => {
  expect([longDate('2026-12-03'), shortDate('2026-12-03'), shortWeekday('2026-12-03')]).toEqual([
    'Thursday 3 December',
    '3 Dec',
    'Thu',
  ]);
});

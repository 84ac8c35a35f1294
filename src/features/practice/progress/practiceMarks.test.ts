import {expect, test} from 'vitest';
import {aTopic} from '../../../core/topic/aTopic';
import {practiceDeck} from '../deck/practiceDeck';
import {stampOf} from '../schedule/calendar';
import {practiceMarks} from './practiceMarks';
import type {Answer, Grade} from './progressDocument';

const deck = practiceDeck([{id: 'tea-vs-coffee', url: '/tea-vs-coffee/', facts: aTopic()}], new Map());
const row = deck.cards.find((card) => card.kind === 'cell')!.part;
const [tea, coffee] = deck.cards.filter((card) => card.part === row);
const part = `tea-vs-coffee/${row}`;

const on = (...days: [day: number, grade: Grade][]): Answer[] =>
  days.map(([day, grade]) => ({at: stampOf(new Date(2026, 10, day, 20)), grade}));
const threeDays = on([18, 'got'], [20, 'got'], [24, 'got']);

const marks = (answers: Record<string, Answer[]>) =>
  practiceMarks(deck, {answers: new Map(Object.entries(answers))}, new Date(2026, 10, 25, 20));

test('what was never asked has no mark', () => {
  expect(marks({}).size).toBe(0);
});

test('what was asked once is seen, right or not, and so is its topic', () => {
  for (const grade of ['got', 'missed'] as const) {
    expect([...marks({[tea!.id]: on([24, grade])})]).toEqual([
      ['tea-vs-coffee', 'Seen'],
      [part, 'Seen'],
    ]);
  }
});

test('a row is known when each of its sides was right on three days', () => {
  expect(marks({[tea!.id]: threeDays}).get(part)).toBe('Seen');
  expect(marks({[tea!.id]: threeDays, [coffee!.id]: threeDays}).get(part)).toBe('Known');
});

test('what was known and then missed is only seen', () => {
  const missed = [...threeDays, ...on([25, 'missed'])];
  expect(marks({[tea!.id]: threeDays, [coffee!.id]: missed}).get(part)).toBe('Seen');
});

test('a topic is known when four in five of its cards are', () => {
  const known = (count: number) => marks(Object.fromEntries(deck.cards.slice(0, count).map(({id}) => [id, threeDays])));
  const most = Math.ceil(deck.cards.length * 0.8);
  expect(known(most - 1).get('tea-vs-coffee')).toBe('Seen');
  expect(known(most).get('tea-vs-coffee')).toBe('Known');
});

test('answers to cards that the site does not have mark nothing', () => {
  expect(marks({'tea-vs-coffee/gone': threeDays, 'milk-vs-water/fat': threeDays}).size).toBe(0);
});

import {expect, test} from 'vitest';
import {aRow, aTopic, times} from '../../core/topic/aTopic';
import {printSize, sheetHeight} from './printSize';

const none = new Set<string>();

/** A topic whose cells have so many words. */
const withCells = (words: number) => {
  const cell = 'word '.repeat(words).trim();
  return aTopic({rows: times(14, (number) => aRow({id: `row-${number}`, cells: {tea: cell, coffee: cell}}))});
};

test('a sheet with little on it is set in large type, and not in larger', () => {
  expect(printSize(aTopic(), none)).toBe(9.5);
});

test('the more there is on it, the smaller its type', () => {
  const sizes = [20, 30, 36].map((words) => printSize(withCells(words), none));
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(new Set(sizes).size).toBe(sizes.length);
});

test('no sheet is set in type that cannot be read', () => {
  expect(printSize(withCells(500), none)).toBe(7.5);
});

test('a distinction that the answer says word for word takes no room', () => {
  const topic = withCells(30);
  const say = 'word '.repeat(80).trim();
  const answer = {...topic.answer, layers: [{seconds: 15 as const, say}]};
  const height = (distinction: string) => sheetHeight({...topic, answer, distinction}, none, 8, 540);
  expect(height(say)).toBeLessThan(height(`${say}.`) - 20);
});

test('what comes first because it was missed is measured', () => {
  const topic = withCells(30);
  const long = {...topic.traps[0]!, id: 'long', right: 'word '.repeat(120).trim()};
  const traps = [...topic.traps, long];
  expect(printSize({...topic, traps}, new Set(['long']))).toBeLessThan(printSize({...topic, traps}, none));
});

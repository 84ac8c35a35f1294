import {describe, expect, test} from 'vitest';
import {nearestWord, splitWord} from './spelling';

const words = new Map([
  ['kubernetes', 40],
  ['stateful', 9],
  ['pods', 5],
  ['ports', 8],
  ['packer', 1],
  ['rolling', 3],
  ['update', 6],
]);

describe('the nearest word', () => {
  test.each([
    ['kuberntes', 'kubernetes'],
    ['cubernetes', 'kubernetes'],
    ['kbuernetes', 'kubernetes'],
    ['statefull', 'stateful'],
    ['poda', 'pods'],
  ])('to %s is %s', (typed, word) => {
    expect(nearestWord(typed, words)).toBe(word);
  });

  test('begins alike where it is short, as another first letter makes another word', () => {
    expect(nearestWord('hacker', words)).toBeUndefined();
  });

  test('is none for three letters', () => {
    expect(nearestWord('pod', words)).toBeUndefined();
  });
});

test('a word is two where both are known and neither is short', () => {
  const isKnown = (word: string) => words.has(word);
  expect(splitWord('rollingupdate', isKnown)).toEqual(['rolling', 'update']);
  expect(splitWord('rollingpin', isKnown)).toBeUndefined();
});

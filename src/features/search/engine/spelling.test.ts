import {describe, expect, test} from 'vitest';
import {nearestWord, splitWord} from './spelling';
import {Vocabulary} from './vocabulary';

const words = new Vocabulary();
for (const name of [
  'kubernetes',
  'stateful',
  'pods',
  'ports',
  'packer',
  'rolling',
  'update',
  'runc',
  'big',
  'headless',
  'nodes',
])
  words.add(name, true);
for (const word of ['runs', 'repo', 'handle', 'nodding']) words.add(word, false, 20);

describe('the nearest word', () => {
  test.each([
    ['kuberntes', 'kubernetes'],
    ['cubernetes', 'kubernetes'],
    ['kbuernetes', 'kubernetes'],
    ['statefull', 'stateful'],
    ['poda', 'pods'],
    ['kbuerntes', 'kubernetes'],
    ['bigg', 'big'],
    ['hedle', 'headless'],
    ['betwen', 'between'],
  ])('to %s is %s', (typed, word) => {
    expect(nearestWord(typed, words)).toBe(word);
  });

  test('begins alike where it is short, as another first letter makes another word', () => {
    expect(nearestWord('hacker', words)).toBeUndefined();
  });

  test('is one that things are called by, before one of the texts, however frequent', () => {
    expect(nearestWord('runk', words)).toBe('runc');
    expect(nearestWord('ndoes', words)).toBe('nodes');
  });

  test('of four letters needs a likely slip, as any letter makes another word of it', () => {
    expect(nearestWord('redo', words)).toBeUndefined();
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

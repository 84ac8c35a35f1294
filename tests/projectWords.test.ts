import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';

test('words that only this project knows are sorted, each once, so that two who add one seldom meet', () => {
  const words = readFileSync('cspell-words.txt', 'utf8').trimEnd().split('\n');
  expect(words).toEqual([...new Set(words)].sort());
});

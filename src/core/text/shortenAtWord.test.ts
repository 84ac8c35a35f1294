import {expect, test} from 'vitest';
import {shortenAtWord} from './shortenAtWord';

test('a text that fits stays as it is', () => {
  expect(shortenAtWord('Two words.', 10)).toBe('Two words.');
});

test('a longer one ends after a word, without a comma before the ellipsis', () => {
  expect(shortenAtWord('One, two, three.', 12)).toBe('One, two…');
});

test('no length is ever exceeded, and only a first word that is too long is cut within', () => {
  const text = 'A platform – with: signs, (brackets) and 😀 letters; that, all-together, go on.';
  for (let limit = 2; limit < text.length; limit += 1) {
    const short = shortenAtWord(text, limit);
    expect(short.length).toBeLessThanOrEqual(limit);
    expect(text.startsWith(short.slice(0, -1))).toBe(true);
    expect(text.slice(short.length - 1)).toMatch(/^[\s,;:.!?(–-]/);
  }
  expect(shortenAtWord('Incomprehensibilities', 8)).toBe('Incompr…');
  expect(shortenAtWord('😀😀😀😀😀', 6)).toBe('😀😀…');
});

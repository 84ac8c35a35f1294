import {expect, test} from 'vitest';
import {loadWords, times} from './countWords';

test('a load is said in words, without what there is none of', () => {
  expect(loadWords({new: 2, reviews: 9, spoken: 1})).toBe('2 new questions, 9 reviews, 1 answer said aloud');
  expect(loadWords({new: 0, reviews: 1, spoken: 0})).toBe('1 review');
  expect(loadWords({new: 0, reviews: 0, spoken: 0})).toBe('');
});

test('how often is said as people say it', () => {
  expect([1, 2, 3].map(times)).toEqual(['once', 'twice', '3 times']);
});

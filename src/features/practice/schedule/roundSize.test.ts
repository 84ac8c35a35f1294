import {expect, test} from 'vitest';
import {extended, newRoundSize, readRoundSize} from './roundSize';

test('a round begins with ten, whatever was answered before, and goes on by five', () => {
  const size = newRoundSize(4);
  expect(size).toEqual({from: 4, until: 14});
  expect(extended(size, 14)).toEqual({from: 4, until: 19});
});

test('five more are five more, also where another tab has answered beyond the round', () => {
  expect(extended(newRoundSize(0), 12)).toEqual({from: 0, until: 17});
});

test('a size is read from what the history holds, beside a card', () => {
  expect(readRoundSize({card: 'a/b', from: 0, until: 10})).toEqual({from: 0, until: 10});
});

test.each([undefined, null, 'text', {}, {from: 1}, {from: 'a', until: 2}])('%j has no size', (state) => {
  expect(readRoundSize(state)).toBeUndefined();
});

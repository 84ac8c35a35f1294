import {expect, test} from 'vitest';
import {askedIn, resultsAddress} from './resultsAddress';

test('what an address asks for is what it was made of', () => {
  for (const query of ['k8s scal', 'a&b=c#d', '100 %', 'دوكر', '<b>']) {
    for (const isLiteral of [true, false]) {
      const address = new URL(resultsAddress('/search/', query, isLiteral), 'https://a.example');
      expect(askedIn(address.search)).toEqual({query, isLiteral});
    }
  }
});

test('half a character and a broken encoding are no error', () => {
  expect(resultsAddress('', 'a\uD83D')).toBe('?q=a%EF%BF%BD');
  expect(askedIn('?q=%E0%A4%A').query).toMatch(/^\uFFFD/);
  expect(askedIn('')).toEqual({query: '', isLiteral: false});
});

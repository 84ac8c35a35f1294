import {expect, test} from 'vitest';
import pathToRegexp from './pathToRegexp';

const match = (path: string, address: string, end = true) =>
  pathToRegexp(path, [], {end, strict: false, sensitive: false}).exec(address)?.[0];

test('a page is found with and without the slash at its end, and nothing below it', () => {
  expect(match('/tea/', '/tea/')).toBe('/tea/');
  expect(match('/tea/', '/tea')).toBe('/tea');
  expect(match('/tea/', '/tea/milk/')).toBeUndefined();
  expect(match('/1.36/tea/', '/1x36/tea/')).toBeUndefined();
});

test('a route with others below it matches their beginning, up to a slash', () => {
  expect(match('/1.36', '/1.36/tea/', false)).toBe('/1.36');
  expect(match('/1.36', '/1.365/', false)).toBeUndefined();
  expect(match('/', '/tea/', false)).toBe('');
});

test('the route of what is not there matches everything', () => {
  expect(match('*', '/any/thing', false)).toBe('/any/thing');
});

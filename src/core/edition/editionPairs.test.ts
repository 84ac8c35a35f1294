import {expect, test} from 'vitest';
import {editionPairs, pairBefore} from './editionPairs';
import type {Edition} from './editions';

const anEdition = (name: string): Edition => ({name, kubernetes: name, docker: '29', schema: name, isCurrent: false});
const three = ['1.38', '1.37', '1.36'].map(anEdition);

test('every two editions have a page, the newest two first', () => {
  expect(editionPairs(three).map(({address}) => address)).toEqual([
    '/editions/1.37-to-1.38/',
    '/editions/1.36-to-1.38/',
    '/editions/1.36-to-1.37/',
  ]);
});

test('an edition is compared with the one before it, the oldest with none', () => {
  expect(pairBefore('1.37', three)?.older.name).toBe('1.36');
  expect(pairBefore('1.36', three)).toBeUndefined();
});

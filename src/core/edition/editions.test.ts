import {expect, test} from 'vitest';
import {currentEdition, editionOfVersion, editions, pathInEdition, type Edition} from './editions';

const [now, then]: Edition[] = [
  {name: '1.37', kubernetes: '1.37', docker: '29', schema: '1.37', isCurrent: true},
  {name: '1.36', kubernetes: '1.36', docker: '29', schema: '1.36', isCurrent: false},
];
const topicIds = ['tea-vs-coffee'];

test('the first edition alone is the current one', () => {
  expect(editions.filter(({isCurrent}) => isCurrent)).toEqual([currentEdition]);
  expect(editionOfVersion('current')).toBe(editions[0]);
});

test('a page of a topic, the search and the home page are at the same place in every edition', () => {
  const there = ['', 'search/', 'tea-vs-coffee/', 'tea-vs-coffee/cheat-sheet/'];
  expect(there.map((path) => pathInEdition(path, now!, then!, topicIds))).toEqual(there.map((path) => `1.36/${path}`));
  expect(there.map((path) => pathInEdition(`1.36/${path}`, then!, now!, topicIds))).toEqual(there);
});

test('a page about the whole site leads to the home page of another edition', () => {
  expect(pathInEdition('practice/', now!, then!, topicIds)).toBe('1.36/');
});

import {expect, test} from 'vitest';
import {changesAnything, importWords} from './importWords';

const nothing = {answersAdded: 0, answersLost: 0, cardsAdded: 0, unknownCards: 0};

test('an import that changes nothing says so', () => {
  expect(importWords(nothing)).toEqual(['Nothing changes: everything in it is here already.']);
  expect(changesAnything({...nothing, unknownCards: 2})).toBe(false);
});

test('what is added, lost, changed and unknown is said in this order', () => {
  expect(
    importWords({
      answersAdded: 12,
      answersLost: 1,
      cardsAdded: 3,
      unknownCards: 2,
      settings: {before: {}, after: {interview: '2026-12-03', topics: ['tea-vs-coffee']}},
    }),
  ).toEqual([
    '12 answers will be added, with 3 cards that had none.',
    '1 answer that only this device has will be gone.',
    'It changes the interview date from none to Thursday 3 December and the topics from all to 1 topic.',
    '2 cards of it this site does not have; their answers are kept all the same.',
  ]);
});

test('only what differs of the settings is named', () => {
  const settings = {before: {interview: '2026-12-03'}, after: {}};
  expect(importWords({...nothing, settings})).toEqual([
    'It changes the interview date from Thursday 3 December to none.',
  ]);
  expect(changesAnything({...nothing, settings})).toBe(true);
});

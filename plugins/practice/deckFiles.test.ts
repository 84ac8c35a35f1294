import {expect, test} from 'vitest';
import {aTopic} from '../../model/aTopic';
import type {PracticeDeck} from '../../model/practiceDeck';
import {aPublishedTopic} from '../aPublishedTopic';
import {deckFile} from './deckFile';

const deckOf = (file: ReturnType<typeof deckFile>) => JSON.parse(String(file.content)) as PracticeDeck;

test('the name of the file changes with its content alone', () => {
  const {path} = deckFile([aPublishedTopic()], new Map());
  expect(path).toMatch(/^practice\/cards-[0-9a-f]{10}\.json$/);
  expect(deckFile([aPublishedTopic()], new Map()).path).toBe(path);
  expect(deckFile([aPublishedTopic({facts: aTopic({aliases: ['on no card']})})], new Map()).path).toBe(path);
  expect(deckFile([aPublishedTopic({id: 'tea-vs-milk'})], new Map()).path).not.toBe(path);
});

test('older editions are left out, or everything would be asked twice', () => {
  const older = aPublishedTopic({edition: '1.36', isCurrent: false, url: '/1.36/tea-vs-coffee/'});
  expect(deckFile([aPublishedTopic(), older], new Map())).toEqual(deckFile([aPublishedTopic()], new Map()));
});

test('a renamed topic is known from the register', () => {
  expect(deckOf(deckFile([aPublishedTopic()], new Map([['tea-or-coffee', 'tea-vs-coffee']]))).moved.topics).toEqual({
    'tea-or-coffee': 'tea-vs-coffee',
  });
});

import {expect, test} from 'vitest';
import {aTopic} from '../../../core/topic/aTopic';
import type {DeckOutline} from '../deck/practiceDeck';
import {aPublishedTopic} from '../../../site/content/aPublishedTopic';
import {deckFiles} from './deckFiles';

const outlineOf = ({cards}: ReturnType<typeof deckFiles>) => JSON.parse(String(cards.content)) as DeckOutline;

test('the name of a file changes with its content alone', () => {
  const {cards, answers} = deckFiles([aPublishedTopic()], new Map());
  expect(cards.path).toMatch(/^practice\/cards-[0-9a-f]{10}\.json$/);
  expect(answers.path).toMatch(/^practice\/answers-[0-9a-f]{10}\.json$/);
  expect(deckFiles([aPublishedTopic({facts: aTopic({aliases: ['on no card']})})], new Map())).toEqual({cards, answers});
  expect(deckFiles([aPublishedTopic({id: 'tea-vs-milk'})], new Map()).cards.path).not.toBe(cards.path);
  const reworded = deckFiles([aPublishedTopic({facts: aTopic({distinction: 'Said anew.'})})], new Map());
  expect([reworded.cards.path === cards.path, reworded.answers.path === answers.path]).toEqual([true, false]);
});

test('older editions are left out, or everything would be asked twice', () => {
  const older = aPublishedTopic({edition: '1.36', isCurrent: false, url: '/1.36/tea-vs-coffee/'});
  expect(deckFiles([aPublishedTopic(), older], new Map())).toEqual(deckFiles([aPublishedTopic()], new Map()));
});

test('a renamed topic is known from the register', () => {
  expect(outlineOf(deckFiles([aPublishedTopic()], new Map([['tea-or-coffee', 'tea-vs-coffee']]))).moved.topics).toEqual(
    {
      'tea-or-coffee': 'tea-vs-coffee',
    },
  );
});

import {expect, test} from 'vitest';
import {aTopic} from '../../../core/topic/aTopic';
import {deckInTwo, practiceDeck, wholeDeck} from './practiceDeck';

const aPracticeTopic = (id: string, overrides: Parameters<typeof aTopic>[0] = {}) => ({
  id,
  url: `/base/${id}/`,
  facts: aTopic(overrides),
});

test('topics stand in learning order with what their cards refer to, and drafts are left out', () => {
  const {topics, cards} = practiceDeck(
    [
      aPracticeTopic('second', {position: 2}),
      aPracticeTopic('first', {position: 1}),
      aPracticeTopic('unfinished', {draft: true}),
    ],
    new Map(),
  );
  expect(topics.map(({id}) => id)).toEqual(['first', 'second']);
  expect(topics[0]).toMatchObject({
    title: 'Tea vs Coffee',
    url: '/base/first/',
    sides: [
      {id: 'tea', name: 'Tea'},
      {id: 'coffee', name: 'Coffee'},
    ],
  });
  expect(new Set(cards.map(({topic}) => topic))).toEqual(new Set(['first', 'second']));
  for (const card of cards) {
    const {sources} = topics.find(({id}) => id === card.topic)!;
    expect(sources.map(({id}) => id)).toEqual(expect.arrayContaining(card.sources));
  }
});

test('a topic has what its printed sheet says and no card asks for', () => {
  const handOver = [{step: 'Leaf', side: 'tea'}, {step: 'Water'}, {step: 'Bean', side: 'coffee'}];
  const [topic] = practiceDeck([aPracticeTopic('first', {handOver})], new Map()).topics;
  expect(topic).toMatchObject({distinction: 'Tea is steeped, coffee is brewed.', checked: '2026-11', handOver});
});

test('renamed topics and parts are named, so that progress finds them', () => {
  const {moved} = practiceDeck([aPracticeTopic('new', {redirects: {leaf: 'row-1'}})], new Map([['old', 'new']]));
  expect(moved).toEqual({topics: {old: 'new'}, parts: {'new/leaf': 'new/row-1'}});
});

test('in two files it is the same deck, and the first gives no answer away', () => {
  const deck = practiceDeck([aPracticeTopic('first'), aPracticeTopic('second')], new Map());
  const {outline, texts} = deckInTwo(deck);
  expect(wholeDeck(outline, texts)).toEqual(deck);
  expect(JSON.stringify(outline)).not.toContain('"answer"');
  expect(outline.cards.map(({id}) => id)).toEqual(deck.cards.map(({id}) => id));
});

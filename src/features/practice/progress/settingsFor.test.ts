import {expect, test} from 'vitest';
import {aTopic} from '../../../core/topic/aTopic';
import {practiceDeck} from '../deck/practiceDeck';
import {settingsFor} from './settingsFor';

const deck = practiceDeck([{id: 'tea-vs-coffee', url: '/tea-vs-coffee/', facts: aTopic()}], new Map());

test('topics that are gone are left out, and where none is left all are covered', () => {
  expect(settingsFor(deck, {interview: '2026-12-03', topics: ['gone', 'tea-vs-coffee']})).toEqual({
    interview: '2026-12-03',
    topics: ['tea-vs-coffee'],
  });
  expect(settingsFor(deck, {topics: ['gone']})).toEqual({});
});

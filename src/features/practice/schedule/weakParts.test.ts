import {expect, test} from 'vitest';
import {aTopic} from '../../../core/topic/aTopic';
import {practiceDeck} from '../deck/practiceDeck';
import {noProgress, withAnswer, type Answer} from '../progress/progressDocument';
import {weakParts} from './weakParts';

const deck = practiceDeck([{id: 'tea-vs-coffee', url: '/tea-vs-coffee/', facts: aTopic()}], new Map());
const now = new Date(2026, 10, 25, 20);
const on = (day: number, answer: Omit<Answer, 'at'>): Answer => ({at: `2026-11-${day}T19:00:00+01:00`, ...answer});
const cell = deck.cards.find(({kind}) => kind === 'cell')!;
const spoken = deck.cards.find((card) => card.kind === 'spoken')!;
const ideas = spoken.ideas.map(({id}) => id);

const weakAfter = (...answers: [string, Answer][]) => [
  ...weakParts(
    deck,
    answers.reduce((progress, [id, answer]) => withAnswer(progress, id, answer), noProgress),
    {},
    now,
  ),
];

test('nothing is weak before it was asked', () => {
  expect(weakAfter()).toEqual([]);
});

test('a row is weak while one of its cells was missed on the latest day', () => {
  const missed: [string, Answer] = [cell.id, on(24, {grade: 'missed'})];
  expect(weakAfter(missed)).toEqual([`tea-vs-coffee/${cell.part}`]);
  expect(weakAfter(missed, [cell.id, on(25, {grade: 'got'})])).toEqual([]);
});

test('an idea is weak while the latest spoken answer did not have it, whatever the answer was worth', () => {
  const first: [string, Answer] = [spoken.id, on(24, {grade: 'got', said: ideas.slice(1)})];
  expect(weakAfter(first)).toEqual([`tea-vs-coffee/${ideas[0]!}`]);
  expect(weakAfter(first, [spoken.id, on(25, {grade: 'got', said: ideas})])).toEqual([]);
});

test('the answer as a whole is no part that could be marked', () => {
  expect(weakAfter([spoken.id, on(24, {grade: 'missed', said: ideas})])).toEqual([]);
});

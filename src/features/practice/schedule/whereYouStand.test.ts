import {describe, expect, test} from 'vitest';
import {aTopic} from '../../../core/topic/aTopic';
import {practiceDeck} from '../deck/practiceDeck';
import {stampOf} from './calendar';
import type {Answer, Grade} from '../progress/progressDocument';
import {whereYouStand} from './whereYouStand';

const deck = practiceDeck([{id: 'tea-vs-coffee', url: '/tea-vs-coffee/', facts: aTopic()}], new Map());
const spoken = deck.cards.find((card) => card.kind === 'spoken')!;
const cell = deck.cards.find((card) => card.kind === 'cell')!;
const now = new Date(2026, 10, 25, 20);

const answer = (day: number, grade: Grade, said?: readonly string[]): Answer => ({
  at: stampOf(new Date(2026, 10, day, 20)),
  grade,
  ...(said && {said}),
});

const stand = (answers: Record<string, Answer[]>) =>
  whereYouStand(deck, {answers: new Map(Object.entries(answers))}, {}, now);

describe('what is not sure yet', () => {
  test('is empty before anything was asked', () => {
    expect(stand({}).unsure).toEqual([]);
  });

  test('is a card that was missed on its latest day, with how often, last seen and next due', () => {
    const {unsure} = stand({[cell.id]: [answer(22, 'missed'), answer(24, 'missed')]});
    expect(unsure).toMatchObject([{card: cell, missed: 2, standing: {lastSeen: '2026-11-24', nextDue: '2026-11-25'}}]);
  });

  test('is no longer a card that was right on a later day', () => {
    expect(stand({[cell.id]: [answer(22, 'missed'), answer(24, 'got')]}).unsure).toEqual([]);
  });

  test('says of a spoken answer how many ideas it had', () => {
    const [first] = spoken.ideas;
    expect(stand({[spoken.id]: [answer(24, 'missed', [first!.id])]}).unsure).toMatchObject([{said: 1}]);
  });
});

describe('a topic', () => {
  test('counts cards that were seen, and known on three days', () => {
    const known = [answer(18, 'got'), answer(20, 'got'), answer(24, 'got')];
    const other = deck.cards.find((card) => card.kind === 'claim')!;
    expect(stand({[cell.id]: known, [other.id]: [answer(24, 'got')]}).topics).toMatchObject([
      {cards: deck.cards.length, seen: 2, known: 1},
    ]);
  });

  test('has its ideas with the one that was missing last time first', () => {
    const ids = spoken.ideas.map(({id}) => id);
    const [topic] = stand({[spoken.id]: [answer(24, 'got', ids.slice(0, -1))]}).topics;
    expect(topic!.ideas[0]).toMatchObject({
      id: ids.at(-1),
      isWeak: true,
      said: 0,
      attempts: 1,
      lastSeen: '2026-11-24',
    });
    expect(topic!.ideas.slice(1).every(({isWeak}) => !isWeak)).toBe(true);
  });
});

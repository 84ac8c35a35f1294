import {describe, expect, test} from 'vitest';
import {stampOf} from './calendar';
import type {Answer, Grade} from '../progress/progressDocument';
import {someCards} from './someCards';
import {roundOfTopic} from './roundOfTopic';

const at = (day: number, minute = 0) => new Date(2026, 10, day, 19, minute);
const cards = someCards('tea', 13, {claim: 14, scenario: 7, 'follow-up': 7, spoken: 1});

/** Answers of the cards of a round until there are no more. */
function play(
  until: number,
  day: number,
  start = new Map<string, Answer[]>(),
  grade: (id: string) => Grade = () => 'got',
) {
  const answers = new Map(start);
  const asked: string[] = [];
  for (let minute = 0; minute < 200; minute++) {
    const [card] = roundOfTopic({answers}, cards, {}, at(day, minute), until).queue;
    if (!card) break;
    asked.push(card.id);
    const given: Answer = {at: stampOf(at(day, minute)), grade: grade(card.id)};
    answers.set(card.id, [...(answers.get(card.id) ?? []), given]);
  }
  return {answers, asked, round: roundOfTopic({answers}, cards, {}, at(day, 0), until)};
}

const partsOf = (ids: readonly string[]) => ids.map((id) => cards.find((card) => card.id === id)!.part);

describe('a round of one topic', () => {
  test('asks as many as were wanted, of every kind, and says how far it got', () => {
    const {asked, round} = play(10, 25);
    expect(asked).toHaveLength(10);
    expect(new Set(asked.map((id) => cards.find((card) => card.id === id)!.kind)).size).toBe(5);
    expect(round).toEqual({queue: [], today: 10, done: 10, asked: 10, cards: cards.length, more: cards.length - 10});
  });

  test('goes on with others when more are wanted, until everything was asked once', () => {
    const {answers, asked} = play(10, 25);
    const more = play(15, 25, answers);
    expect(more.asked).toHaveLength(5);
    expect(more.asked.filter((id) => asked.includes(id))).toEqual([]);
    const all = play(1000, 25, more.answers);
    expect(all.round).toMatchObject({asked: cards.length, more: 0});
    expect(all.asked).toHaveLength(cards.length - 15);
  });

  test('brings a miss back in the round, but no spoken answer', () => {
    const missed = new Set<string>();
    const {asked} = play(10, 25, new Map(), (id) => (missed.has(id) ? 'got' : (missed.add(id), 'missed')));
    const twice = [...missed].filter((id) => asked.filter((one) => one === id).length === 2);
    expect(twice).toEqual([...missed].filter((id) => !id.includes('/spoken')));
    expect(twice).toHaveLength(9);
  });

  test('begins on the next day with what was missed', () => {
    const {answers, asked} = play(10, 25, new Map(), (id) => (id.includes('/claim') ? 'missed' : 'got'));
    const claims = asked.filter((id) => id.includes('/claim'));
    const next = play(10, 26, answers).asked.slice(0, new Set(claims).size);
    expect(new Set(next)).toEqual(new Set(claims));
  });

  test('asks no row from its other side while there is anything else', () => {
    const parts = partsOf(play(41, 25).asked);
    expect(new Set(parts).size).toBe(41);
    const [cell] = cards;
    const fromToday = new Map([[cell!.id, [{at: stampOf(at(25)), grade: 'got' as const}]]]);
    expect(partsOf(play(30, 25, fromToday).asked)).not.toContain(cell!.part);
  });

  test('goes on after a reload where it was', () => {
    const {answers} = play(4, 25);
    const whole = play(10, 25).asked;
    expect(new Set([...answers.keys(), ...play(10, 25, answers).asked])).toEqual(new Set(whole));
  });

  test('is empty where there are no cards', () => {
    expect(roundOfTopic({answers: new Map()}, [], {}, at(25), 10)).toMatchObject({queue: [], more: 0, cards: 0});
  });
});

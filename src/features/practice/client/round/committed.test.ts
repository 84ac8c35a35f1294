import {expect, test} from 'vitest';
import {aTopic} from '../../../../core/topic/aTopic';
import {practiceCards} from '../../../../core/part/practiceCards';
import {choicesOf, isWrong, readCommitted} from './committed';

const cards = practiceCards({id: 'tea-vs-coffee', url: '/tea-vs-coffee/', facts: aTopic()});
const trap = cards.find((card) => card.kind === 'claim' && !card.isTrue)!;
const scenario = cards.find((card) => card.kind === 'scenario')!;
const cell = cards.find((card) => card.kind === 'cell')!;

test('what the history holds is read back, and anything else is nothing', () => {
  const committed = {card: 'tea-vs-coffee/row-1/tea', typed: 'Leaves.'};
  expect(readCommitted(structuredClone(committed))).toEqual(committed);
  for (const state of [undefined, null, 'x', 7, {}, {card: 7}, {key: 'abc'}])
    expect(readCommitted(state)).toBeUndefined();
});

test('a trap is not true, and a scenario has the sides to choose from', () => {
  expect(choicesOf(trap)?.right).toBe('not');
  expect(choicesOf(scenario)).toMatchObject({choices: [{id: 'tea'}, {id: 'coffee'}]});
  expect(choicesOf(cell)).toBeUndefined();
});

test('only a choice can be wrong before the reader says so', () => {
  expect(isWrong(trap, {card: trap.id, choice: 'true'})).toBe(true);
  expect(isWrong(trap, {card: trap.id, choice: 'not'})).toBe(false);
  expect(isWrong(cell, {card: cell.id, typed: 'Nonsense.'})).toBe(false);
});

import {expect, test} from 'vitest';
import {aTopic} from '../../model/aTopic';
import {practiceDeck} from '../../model/practiceDeck';
import {sheetFromDeck} from './sheetFromDeck';

const sheetOf = (facts: ReturnType<typeof aTopic>) => {
  const deck = practiceDeck([{id: 'tea-vs-coffee', url: '/tea-vs-coffee/', facts}], new Map());
  return sheetFromDeck(deck, deck.topics[0]!);
};

test('the cards give back what the sheet of a topic shows', () => {
  const {sides, rows, traps, answer} = aTopic();
  const sheet = sheetOf(aTopic());
  expect(sheet.sides).toEqual(sides.map(({id, name}) => ({id, name})));
  expect(sheet.rows).toEqual(rows.map(({id, aspect, cells}) => ({id, aspect, cells})));
  expect(sheet.traps).toEqual(traps.map(({id, wrong, right}) => ({id, wrong, right})));
  expect(sheet.answer.layers).toEqual(answer.layers);
  expect(sheet.answer.ideas.map(({idea}) => idea)).toEqual(answer.ideas.map(({idea}) => idea));
  expect(sheet.answer.followUps).toEqual(
    answer.followUps.map(({id, question, answer: text}) => ({id, question, answer: text})),
  );
});

test('a topic is called after its sides, unless it has a name of its own', () => {
  expect(sheetOf(aTopic()).title).toBeUndefined();
  expect(sheetOf(aTopic({title: 'Hot drinks'})).title).toBe('Hot drinks');
});

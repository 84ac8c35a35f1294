import {expect, test} from 'vitest';
import {aFollowUp, anAnswer, aTopic, aTrap} from '../../../core/topic/aTopic';
import {practiceDeck} from '../deck/practiceDeck';
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

test('what is written for paper comes with them', () => {
  const facts = aTopic({
    handOver: [{step: 'Leaf', side: 'tea'}, {step: 'Water'}, {step: 'Bean', side: 'coffee'}],
    answer: anAnswer({
      ideas: [{id: 'idea', idea: 'It depends.', prompt: 'on what?'}],
      followUps: [aFollowUp({short: 'Hot.'})],
    }),
    traps: [aTrap({short: 'Some.'})],
  });
  const sheet = sheetOf(facts);
  expect(sheet.distinction).toBe(facts.distinction);
  expect(sheet.handOver).toEqual(facts.handOver);
  expect(sheet.answer.followUps[0]?.short).toBe('Hot.');
  expect(sheet.answer.ideas[0]?.prompt).toBe('on what?');
  expect(sheet.traps[0]?.short).toBe('Some.');
});

test('a topic is called after its sides, unless it has a name of its own', () => {
  expect(sheetOf(aTopic()).title).toBeUndefined();
  expect(sheetOf(aTopic({title: 'Hot drinks'})).title).toBe('Hot drinks');
});

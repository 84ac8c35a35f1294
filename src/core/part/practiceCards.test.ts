import {describe, expect, test} from 'vitest';
import {aFollowUp, anAnswer, aRow, aScenario, aTopic, aTrap} from '../topic/aTopic';
import {practiceCards, type CardKind, type PracticeCard} from './practiceCards';
import type {Topic} from '../topic/topic';

const cardsOf = (overrides: Partial<Topic> = {}) =>
  practiceCards({id: 'tea-vs-coffee', url: '/base/tea-vs-coffee/', facts: aTopic(overrides)});

/** The cards of one kind, narrowed to it. */
const ofKind = <Kind extends CardKind>(cards: readonly PracticeCard[], kind: Kind) =>
  cards.filter((card): card is Extract<PracticeCard, {kind: Kind}> => card.kind === kind);

describe('a hidden cell', () => {
  const row = aRow({id: 'brewing', aspect: 'Brewing', cells: {tea: 'Steeped.', coffee: 'Pressed.'}});
  const [tea, coffee] = ofKind(cardsOf({rows: [row]}), 'cell');

  test('is asked for each side, under an id that says which', () => {
    expect([tea?.id, coffee?.id]).toEqual(['tea-vs-coffee/brewing/tea', 'tea-vs-coffee/brewing/coffee']);
  });

  test('has all that its screen shows', () => {
    expect(tea).toEqual({
      id: 'tea-vs-coffee/brewing/tea',
      kind: 'cell',
      topic: 'tea-vs-coffee',
      topicTitle: 'Tea vs Coffee',
      part: 'brewing',
      url: '/base/tea-vs-coffee/#brewing',
      askedOften: true,
      aspect: 'Brewing',
      side: 'tea',
      question: 'Brewing: what does Tea do?',
      answer: 'Steeped.',
      explanation: [
        {label: 'Coffee', text: 'Pressed.'},
        {label: 'Why it matters', text: 'It tests the basics.'},
      ],
      sources: ['tea-handbook'],
    });
  });

  test('asks in words that fit an aspect which is no activity', () => {
    const [card] = cardsOf({rows: [aRow({aspect: 'Leaf'})]});
    expect(card?.question).toBe('Leaf: what would you say about Tea?');
  });
});

describe('a scenario', () => {
  test('offers every side and explains the choice, the other and what would change it', () => {
    const [card] = ofKind(cardsOf({scenarios: [aScenario({id: 'late', situation: 'It is late.'})]}), 'scenario');
    expect(card).toMatchObject({
      id: 'tea-vs-coffee/late',
      question: 'It is late.',
      choices: [
        {id: 'tea', name: 'Tea'},
        {id: 'coffee', name: 'Coffee'},
      ],
      choose: 'tea',
      answer: 'Tea',
      explanation: [
        {label: 'Why', text: 'It calms.'},
        {label: 'Why not the other', text: 'It wakes.'},
        {label: 'When the other is better', text: 'There is work.'},
      ],
    });
  });
});

describe('true or not', () => {
  const noIdeas = anAnswer({ideas: []});

  test('shows a trap as a statement that is not true', () => {
    const cards = ofKind(cardsOf({answer: noIdeas, traps: [aTrap({id: 'none'})]}), 'claim');
    expect(cards).toMatchObject([
      {
        id: 'tea-vs-coffee/none',
        isTrue: false,
        question: 'Tea has no caffeine.',
        answer: 'It has some.',
        explanation: [{label: 'Why people think so', text: 'It calms.'}],
      },
    ]);
  });

  test('shows what is true instead where it can be judged by itself', () => {
    const trap = aTrap({id: 'none', right: 'Black tea has about half the caffeine of coffee. It varies.'});
    const cards = ofKind(cardsOf({answer: noIdeas, traps: [trap]}), 'claim');
    expect(cards[1]).toMatchObject({
      id: 'tea-vs-coffee/none/right',
      part: 'none',
      isTrue: true,
      question: 'Black tea has about half the caffeine of coffee.',
      explanation: [
        {label: 'Myth', text: 'Tea has no caffeine.'},
        {label: 'Why people think otherwise', text: 'It calms.'},
      ],
    });
  });

  test('shows an idea that can be judged by itself, with the row that says why', () => {
    const ideas = [{id: 'idea-leaf', idea: 'Tea is made from leaves of one plant.', row: 'row'}];
    const [card] = ofKind(cardsOf({rows: [aRow()], traps: [], answer: anAnswer({ideas})}), 'claim');
    expect(card).toMatchObject({
      id: 'tea-vs-coffee/idea-leaf',
      isTrue: true,
      url: '/base/tea-vs-coffee/#row',
      explanation: [{label: 'Leaf', text: 'It tests the basics.'}],
      sources: ['tea-handbook'],
    });
  });
});

describe('the spoken answer', () => {
  const ideas = [
    {id: 'idea-leaf', idea: 'One is a leaf.', row: 'row'},
    {id: 'idea-time', idea: 'It depends.'},
  ];
  const answer = anAnswer({ideas, followUps: [aFollowUp({id: 'how-hot'})]});
  const [spoken] = ofKind(cardsOf({rows: [aRow()], answer}), 'spoken');

  test('is a card under the id of its section', () => {
    expect(spoken).toMatchObject({id: 'tea-vs-coffee/sample-answer', question: 'Tea or coffee?'});
  });

  test('links a missed idea to its row, and one without a row to none', () => {
    expect(spoken?.ideas).toEqual([
      {id: 'idea-leaf', idea: 'One is a leaf.', row: 'row', rowUrl: '/base/tea-vs-coffee/#row'},
      {id: 'idea-time', idea: 'It depends.'},
    ]);
  });

  test('names the cards that can be asked next', () => {
    const cards = cardsOf({rows: [aRow()], answer});
    expect(spoken?.followUps).toEqual(['tea-vs-coffee/how-hot']);
    expect(cards.filter(({id}) => spoken?.followUps.includes(id))).toMatchObject([
      {kind: 'follow-up', question: 'How hot?', answer: 'Eighty degrees.'},
    ]);
  });
});

test('a draft has no cards', () => {
  expect(cardsOf({draft: true})).toEqual([]);
});

import {expect, test} from 'vitest';
import {mixCards} from './mixCards';
import {randomFrom} from './randomFrom';

const cardsOf = (topics: string) => Array.from(topics, (topic, index) => ({id: `${topic}/${index}`, topic}));
const topicsOf = (cards: {topic: string}[]) => cards.map(({topic}) => topic).join('');

test('no topic comes twice in a row where that can be avoided', () => {
  const random = randomFrom(1);
  for (let round = 0; round < 500; round++) {
    const cards = cardsOf(Array.from({length: 1 + random() * 12}, () => 'abcd'[Math.floor(random() * 4)]).join(''));
    const mixed = mixCards(cards);
    const most = Math.max(...'abcd'.split('').map((topic) => cards.filter((card) => card.topic === topic).length));
    const twice = mixed.filter(({topic}, index) => topic === mixed[index - 1]?.topic).length;
    // Of more than half of all, some must meet.
    expect(twice, topicsOf(cards)).toBe(Math.max(0, 2 * most - 1 - cards.length));
    expect([...mixed].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      [...cards].sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
  }
});

test('the first is not of the topic that was asked last', () => {
  expect(topicsOf(mixCards(cardsOf('aab'), 'a'))).toBe('baa');
});

test('a card that was just asked waits until three others were', () => {
  const mixed = mixCards(cardsOf('aaaaa'), 'a', new Set(['a/0']));
  expect(mixed.findIndex(({id}) => id === 'a/0')).toBeGreaterThanOrEqual(3);
});

test('a card that was just asked comes again at once where nothing else is left', () => {
  expect(mixCards(cardsOf('a'), 'a', new Set(['a/0']))).toHaveLength(1);
});

test('nothing stays nothing', () => {
  expect(mixCards([])).toEqual([]);
});

import {expect, test} from 'vitest';
import {rankCards} from './rankCards';
import {someCards} from './someCards';

const tea = someCards('tea', 4, {claim: 4, scenario: 2, spoken: 1});
const coffee = someCards('coffee', 4, {claim: 4, scenario: 2, spoken: 1});

test('topics take turns', () => {
  const topics = rankCards([...tea, ...coffee]).map(({topic}) => topic);
  expect(topics.slice(0, 6)).toEqual(['tea', 'coffee', 'tea', 'coffee', 'tea', 'coffee']);
});

test('every part is asked once before a row is asked from its other side', () => {
  const ranked = rankCards(tea);
  const parts = new Set(tea.map(({part}) => part)).size;
  expect(new Set(ranked.slice(0, parts).map(({part}) => part)).size).toBe(parts);
});

test('what interviewers ask often comes before what they do not', () => {
  const firstOfParts = rankCards(tea).filter(
    ({part}, index, all) => all.findIndex((card) => card.part === part) === index,
  );
  const often = firstOfParts.map(({askedOften}) => askedOften);
  expect(often).toEqual([...often].sort((a, b) => Number(b) - Number(a)));
});

test('the first cards of the topics are of different kinds', () => {
  const topics = ['a', 'b', 'c', 'd'].flatMap((topic) =>
    someCards(topic, 4, {claim: 9, scenario: 2, 'follow-up': 2, spoken: 1}),
  );
  expect(
    rankCards(topics)
      .slice(0, 4)
      .map(({kind}) => kind),
  ).toEqual(['cell', 'scenario', 'follow-up', 'claim']);
});

test('the spoken answer is among the first', () => {
  expect(rankCards(tea).findIndex(({kind}) => kind === 'spoken')).toBeLessThan(4);
});

test('the order is always the same and loses nothing', () => {
  expect(rankCards([...tea, ...coffee])).toEqual(rankCards([...tea, ...coffee]));
  expect(rankCards([...tea, ...coffee])).toHaveLength(tea.length + coffee.length);
  expect(rankCards([])).toEqual([]);
});

import {describe, expect, test} from 'vitest';
import {TODAY} from '../src/core/topic/aTopic';
import {practiceCards} from '../src/core/part/practiceCards';
import {readTopics} from '../src/site/content/readTopics';
import {readers} from '../src/features/practice/schedule/aReader';
import {planFigures, planTable} from '../src/features/practice/schedule/planTable';

const start = new Date(2026, 10, 25);
const topics = readTopics('.', TODAY)
  .topics.filter(({edition, facts}) => edition === 'current' && !facts.draft)
  .map((topic) => ({...topic, url: `/${topic.id}/`}));
const cards = topics.flatMap(practiceCards);

describe('the cards of the topics there are', () => {
  test('have ids that are used once and are made of a topic and a part', () => {
    expect(new Set(cards.map(({id}) => id)).size).toBe(cards.length);
    for (const {id, topic, part} of cards) expect(id.split('/').slice(0, 2)).toEqual([topic, part]);
  });

  test('have a question and an answer', () => {
    expect(cards.filter(({question, answer}) => question.trim() === '' || answer.trim() === '')).toEqual([]);
  });

  test('ask for every row from every side, and name only sources that the topic has', () => {
    for (const {id, facts} of topics) {
      const ofTopic = cards.filter(({topic}) => topic === id);
      const known = facts.sources.map((source) => source.id);
      expect(ofTopic.filter(({kind}) => kind === 'cell')).toHaveLength(facts.rows.length * facts.sides.length);
      expect(ofTopic.flatMap(({sources}) => sources).filter((source) => !known.includes(source))).toEqual([]);
    }
  });

  test('say "true" often enough that "not true" is no safe guess', () => {
    const claims = cards.filter((card) => card.kind === 'claim');
    const share = claims.filter(({isTrue}) => isTrue).length / claims.length;
    expect(share).toBeGreaterThan(0.25);
    expect(share).toBeLessThan(0.6);
  });

  test.each(readers)('take a reader ($name) under fifteen minutes a day and lose no miss', (reader) => {
    const {longest, lostMisses, asked} = planFigures(reader, cards, start);
    expect(longest).toBeLessThan(15);
    expect(lostMisses).toBe(0);
    expect(asked).toBeGreaterThan(10);
  });
});

test('the table has a line for each reader', () => {
  const lines = planTable(readers.slice(0, 2), cards.slice(0, 20), start).split('\n');
  expect(lines).toHaveLength(4);
  expect(lines[2]).toMatch(/^\| perfect, two weeks \| \d+ .*of 20 \|.*\|$/);
});

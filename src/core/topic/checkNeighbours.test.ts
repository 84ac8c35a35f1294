import {expect, test} from 'vitest';
import {formatProblems} from '../text/problem';
import {aRow, aTopic, aTopicYaml} from './aTopic';
import {checkNeighbours} from './checkNeighbours';
import type {Topic} from './topic';

const read = (id: string, overrides: Partial<Topic> = {}) => {
  const rows = aTopic().rows.map((row) => ({...row, askedOften: false}));
  const facts = aTopic({rows, ...overrides});
  return {id, file: `docs/${id}/topic.yaml`, facts, factsText: aTopicYaml(facts)};
};

test('a related topic has to be another one that is there', () => {
  const related = ['tea-vs-coffee', 'milk-vs-creem', 'tea-vs-water'].map((topic) => ({topic, because: 'Also drunk.'}));
  const topics = [read('tea-vs-coffee', {related}), read('milk-vs-cream'), read('tea-vs-water')];
  expect(formatProblems(checkNeighbours(topics))).toMatchInlineSnapshot(`
    "docs/tea-vs-coffee/topic.yaml:213: \`related\` names "tea-vs-coffee", which is this topic itself. Choose from: milk-vs-cream, tea-vs-water.
    docs/tea-vs-coffee/topic.yaml:215: \`related\` names "milk-vs-creem", which is no topic. Did you mean "milk-vs-cream"? Choose from: milk-vs-cream, tea-vs-water."
  `);
});

test('at most five rows of a topic are marked as asked often', () => {
  const rows = Array.from({length: 6}, (_, index) => aRow({id: `row-${index}`}));
  expect(formatProblems(checkNeighbours([read('tea-vs-coffee', {rows})]))).toMatchInlineSnapshot(
    `"docs/tea-vs-coffee/topic.yaml:13: 6 rows are marked \`askedOften\`: row-0, row-1, row-2, row-3, row-4, row-5. Keep the mark on the 5 that are asked most: phones fold the other rows."`,
  );
  expect(checkNeighbours([read('tea-vs-coffee', {rows: rows.slice(1)})])).toEqual([]);
});

import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {aTopic} from '../../core/topic/aTopic';
import {todayOf} from './readTopics';
import {changesText, updateChanges} from './changes';
import {currentChanges} from './currentChanges';
import {CHANGES_FILE, readChanges} from './readChanges';

const first = {id: 'tea-vs-coffee', facts: aTopic(), page: {text: 'Tea.'}};
const [MONDAY, TUESDAY] = ['2026-11-02', '2026-11-03'];
const before = updateChanges({}, [first], MONDAY);

/** The keys whose date is Tuesday's after `change`. */
const changedBy = (facts: Partial<typeof first.facts>, page = first.page) =>
  Object.entries(updateChanges(before, [{...first, facts: {...first.facts, ...facts}, page}], TUESDAY))
    .filter(([, {changed}]) => changed === TUESDAY)
    .map(([key]) => key);

test('a new topic and each of its parts is added on the day', () => {
  expect(Object.keys(before)).toHaveLength(1 + 8 + 5 + 4 + 3);
  expect(before['tea-vs-coffee/row-1']).toMatchObject({added: MONDAY, changed: MONDAY});
});

test('what did not change keeps its date', () => {
  expect(changedBy({})).toEqual([]);
});

test('a changed cell dates its row and its topic, and nothing else', () => {
  const rows = first.facts.rows.map((row) =>
    row.id === 'row-2' ? {...row, cells: {tea: 'Leaf.', coffee: 'Bean.'}} : row,
  );
  expect(changedBy({rows})).toEqual(['tea-vs-coffee', 'tea-vs-coffee/row-2']);
  expect(
    updateChanges(before, [{...first, facts: {...first.facts, rows}}], TUESDAY)['tea-vs-coffee/row-2'],
  ).toMatchObject({added: MONDAY, changed: TUESDAY});
});

test('that something was checked again is no change', () => {
  const again = <Thing extends {checked: string}>(thing: Thing) => ({...thing, checked: TUESDAY});
  expect(changedBy({rows: first.facts.rows.map(again), sources: first.facts.sources.map(again)})).toEqual([]);
});

test('another order of keys is no change, another order of rows is one of the topic', () => {
  const {sides, ...others} = first.facts;
  const reordered = {...others, sides};
  expect(changedBy(Object.fromEntries(Object.entries(reordered).reverse()))).toEqual([]);
  expect(changedBy({rows: [...first.facts.rows].reverse()})).toEqual(['tea-vs-coffee']);
});

test('prose and phrases date the topic', () => {
  expect(changedBy({}, {text: 'Coffee.'})).toEqual(['tea-vs-coffee']);
  expect(changedBy({phrases: []})).toEqual(['tea-vs-coffee']);
});

test('what is gone leaves the register', () => {
  expect(updateChanges(before, [], TUESDAY)).toEqual({});
});

test('the register can be read back', () => {
  expect(JSON.parse(changesText(before))).toEqual(before);
});

test('the register is current', () => {
  const remedy = `${CHANGES_FILE} is out of date. Run \`npm run changes:update\`.`;
  expect(readFileSync(CHANGES_FILE, 'utf8') === changesText(currentChanges('.', todayOf(new Date()))), remedy).toBe(
    true,
  );
});

test('no date lies in the future, and nothing changed before it was added', () => {
  for (const [key, {added, changed}] of Object.entries(readChanges('.'))) {
    expect(added <= changed && changed <= todayOf(new Date()), key).toBe(true);
  }
});

import {expect, test} from 'vitest';
import {parsePage} from '../page/parsePage';
import {aPage, aRow, aTopic, aTrap, anAnswer} from '../topic/aTopic';
import {searchRecords} from './searchRecords';

const recordsOf = (overrides: Parameters<typeof aTopic>[0], page = aPage()) =>
  searchRecords({id: 'tea-vs-coffee', url: '/tea-vs-coffee/', facts: aTopic(overrides), page: parsePage(page)}, 0);

const recordOf = (id: string, overrides: Parameters<typeof aTopic>[0], page?: string) =>
  recordsOf(overrides, page).records.find((record) => record.id === id)!;

test('a row shows the first sentence of each cell, and is found by the rest and by its aliases', () => {
  const row = aRow({
    id: 'heat',
    aspect: 'Heat',
    askedOften: true,
    cells: {tea: 'Hot. Never boiling.', coffee: 'Hotter. Use a thermometer.'},
    aliases: ['temperature'],
  });
  expect(recordOf('heat', {rows: [row]})).toMatchObject({
    kind: 'row',
    title: 'Heat',
    answer: ['Hot.', 'Hotter.'],
    aliases: 'temperature',
    askedOften: true,
  });
  expect(recordOf('heat', {rows: [row]}).terms.split(' ')).toEqual(expect.arrayContaining(['boiling', 'thermometer']));
});

test('a part that writes a name out is found by its short form, and the other way round', () => {
  const long = aRow({id: 'claim', cells: {tea: 'A PersistentVolumeClaim.', coffee: 'None.'}});
  expect(recordOf('claim', {rows: [long]}).terms.split(' ')).toContain('pvc');
  const short = aRow({id: 'claim', cells: {tea: 'An HPA.', coffee: 'None.'}});
  expect(recordOf('claim', {rows: [short]}).terms.split(' ')).toContain('horizontalpodautoscaler');
});

test('a short form within a word is none', () => {
  const row = aRow({id: 'host', cells: {tea: 'A host.', coffee: 'Costs.'}});
  expect(recordOf('host', {rows: [row]}).terms.split(' ')).not.toContain('operating');
});

test('every part, section and heading has a record, and the topic has the first', () => {
  const page = aPage({tips: 'Text.\n\n### How hot {/* #how-hot */}\n\nUse a `thermometer`.'});
  const {records} = recordsOf({}, page);
  const kinds = new Set(records.map(({kind}) => kind));
  expect(records[0]).toMatchObject({id: '', kind: 'topic', title: 'Tea vs Coffee'});
  expect([...kinds].sort()).toEqual(['follow-up', 'heading', 'row', 'scenario', 'section', 'topic', 'trap']);
  expect(recordOf('how-hot', {}, page).terms.split(' ')).toContain('thermometer');
  expect(new Set(records.map(({id}) => id)).size).toBe(records.length);
});

test('a trap is found by what is said, and shows what is true', () => {
  const trap = aTrap({id: 'herbs', wrong: 'Herbs are tea.', right: 'They are infusions. Tea is a plant.'});
  expect(recordOf('herbs', {traps: [trap]})).toMatchObject({title: 'Herbs are tea.', answer: ['They are infusions.']});
});

test('the sample answer is found by its question', () => {
  const answer = anAnswer({question: 'Which wakes you up?'});
  expect(recordOf('sample-answer', {answer}).aliases).toContain('Which wakes you up?');
});

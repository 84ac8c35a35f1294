import {expect, test} from 'vitest';
import {aRow, aTopic} from '../../../core/topic/aTopic';
import {plainOf} from '../../../core/text/inlineText';
import {reportAddress} from './reportAddress';
import {MAXIMUM_LENGTH, withCells} from './reportCells';

const REPOSITORY = 'https://github.com/example/tea';

/** The form as a reader opens it. */
const formOf = (cells: Record<string, string>, aspect?: string) =>
  withCells(
    reportAddress(REPOSITORY, reported(cells, aspect)),
    aTopic().sides.flatMap(({id, name}) => (cells[id] ? [{name, text: plainOf(cells[id])}] : [])),
  );

const reported = (cells: Record<string, string>, aspect = 'Leaf') => ({
  topic: aTopic(),
  row: aRow({id: 'leaf', aspect, cells}),
  edition: 'Kubernetes 1.37 · Docker Engine 29',
  address: 'https://tea.example/tea-vs-coffee/#leaf',
});

test('a report says which row of which edition it is about, and what stands there', () => {
  const address = new URL(formOf({tea: 'A `leaf` & more.', coffee: 'A bean?'}));
  expect(address.origin + address.pathname).toBe(`${REPOSITORY}/issues/new`);
  expect(address.searchParams.get('title')).toBe('Tea vs Coffee, Leaf: ');
  expect(address.searchParams.get('body')).toMatchInlineSnapshot(`
    "What is wrong, and which source says so?


    ---
    Edition: Kubernetes 1.37 · Docker Engine 29
    Address: https://tea.example/tea-vs-coffee/#leaf (checked 2026-11-01)
    Tea: A leaf & more.
    Coffee: A bean?"
  `);
});

test('cells that are not given are not mentioned', () => {
  expect(new URL(formOf({})).searchParams.get('body')).not.toContain('Coffee:');
});

test.each([
  ['long', 'word '.repeat(1000)],
  ['of letters that take twelve signs each', '🫖'.repeat(1000)],
  ['of one letter that no address can hold', '\uD83E'],
  ['full of signs', `&?#=%"'<>\n`.repeat(300)],
])('an address stays below 2,000 characters and can be read, with cells %s', (_, cell) => {
  const address = formOf({tea: cell, coffee: cell});
  expect(address.length).toBeLessThanOrEqual(MAXIMUM_LENGTH);
  expect(address).toMatch(/^[\x21-\x7E]+$/);
  const body = new URL(address).searchParams.get('body')!;
  expect(body).toContain('Address: https://tea.example/tea-vs-coffee/#leaf');
  expect(body).toContain('Tea: ');
});

test('an aspect that fills the address alone leaves the plain form', () => {
  expect(formOf({tea: 'A leaf.'}, '🫖'.repeat(500))).toBe(`${REPOSITORY}/issues/new`);
});

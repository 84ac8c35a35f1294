// @vitest-environment jsdom
import {beforeAll, beforeEach, expect, test} from 'vitest';
import {PART_ASKED_FOR} from '../../../ui/partAskedFor';
import {filterRows} from './filterRows.client';
import {reportCells} from './reportCells.client';
import {selfTest} from './selfTest.client';

const aCell = (place: number, name: string, text: string) =>
  `<td data-place="${place}" tabindex="-1"><div data-says=""><span class="side">${name}</span>${text}</div></td>`;

const aRow = (id: string, aspect: string, tea: string, coffee: string, isAskedOften = false) =>
  `<tbody id="${id}" data-part="${aspect}" ${isAskedOften ? 'data-asked-often' : ''}>
    <tr><th>${aspect} <a data-reports href="https://tea.example/issues/new?title=x&body=y">Report</a></th>${aCell(0, 'Tea', tea)}${aCell(1, 'Coffee', coffee)}</tr>
    <tr><td><p data-says="Why it matters">Somebody pays.</p></td></tr>
  </tbody>`;

beforeAll(() => {
  selfTest();
  filterRows();
  reportCells();
});

beforeEach(() => {
  document.body.innerHTML = `<div data-comparison>
    <input type="search" data-filter><input type="checkbox" data-filter>
    <span role="status"></span><button data-shows-all hidden>Show all</button>
    <table tabindex="-1">
      <thead><tr><th></th>
        <th data-place="0"><button aria-label="Hide Tea" data-toggles-side="Tea">Hide</button></th>
        <th data-place="1"><button aria-label="Hide Coffee" data-toggles-side="Coffee">Hide</button></th>
      </tr></thead>
      ${aRow('leaf', 'Leaf', 'Is a leaf.', 'Is a bean.', true)}
      ${aRow('price', 'Price', 'Costs <code>2</code>.', 'Costs more.')}
    </table>
    <template><button data-cover>Say it, then reveal <span class="visually-hidden"></span></button></template>
  </div>`;
});

const element = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const covers = () => [...document.querySelectorAll('[data-cover]')].map(({textContent}) => textContent);
const shown = () => [...document.querySelectorAll('tbody:not([data-filtered-out])')].map(({id}) => id);

function type(words: string): void {
  const field = element('input[type=search]') as HTMLInputElement;
  field.value = words;
  field.dispatchEvent(new Event('input', {bubbles: true}));
}

test('a side is hidden and shown again, and its button says which comes next', () => {
  const toggle = element('[data-toggles-side=Coffee]');
  toggle.click();
  expect(covers()).toEqual(['Say it, then reveal Leaf for Coffee', 'Say it, then reveal Price for Coffee']);
  expect(document.querySelectorAll('td[data-hidden]')).toHaveLength(2);
  expect([toggle.textContent, toggle.ariaLabel]).toEqual(['Show', 'Show Coffee']);
  toggle.click();
  expect(covers()).toEqual([]);
  expect([toggle.textContent, toggle.ariaLabel]).toEqual(['Hide', 'Hide Coffee']);
});

test('a cell that is revealed takes the focus, and hiding the side again covers it', () => {
  const toggle = element('[data-toggles-side=Tea]');
  toggle.click();
  element('#leaf [data-cover]').click();
  expect(document.activeElement).toBe(element('#leaf td'));
  expect(covers()).toEqual(['Say it, then reveal Price for Tea']);
  toggle.click();
  toggle.click();
  expect(covers()).toHaveLength(2);
});

test('a click that asks for a new tab is left to the browser', () => {
  element('[data-toggles-side=Tea]').dispatchEvent(new MouseEvent('click', {bubbles: true, ctrlKey: true}));
  expect(covers()).toEqual([]);
});

test('rows are filtered by words in any order and case, in names, cells and reasons', () => {
  type('BEAN leaf');
  expect(shown()).toEqual(['leaf']);
  expect(element('[role=status]').textContent).toBe('1 of 2 rows.');
  type('pays');
  expect(shown()).toEqual(['leaf', 'price']);
  type('milk');
  expect(element('[role=status]').textContent).toBe('No row matches.');
});

test('rows that are asked often can be had alone, and Show all brings the others back', () => {
  const often = element('input[type=checkbox]') as HTMLInputElement;
  often.checked = true;
  often.dispatchEvent(new Event('input', {bubbles: true}));
  expect(shown()).toEqual(['leaf']);
  expect(element('[data-shows-all]').hidden).toBe(false);
  element('[data-shows-all]').click();
  expect(shown()).toEqual(['leaf', 'price']);
  expect(often.checked).toBe(false);
  expect(document.activeElement).toBe(element('table'));
});

test('Escape clears the filter, but not while a word is being composed', () => {
  type('bean');
  const escape = (isComposing: boolean) =>
    element('input[type=search]').dispatchEvent(
      new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, isComposing}),
    );
  escape(true);
  expect(shown()).toEqual(['leaf']);
  escape(false);
  expect(shown()).toEqual(['leaf', 'price']);
});

test('a link to a row that is filtered out clears the filter, one to another does not', () => {
  type('bean');
  element('#leaf').dispatchEvent(new Event(PART_ASKED_FOR, {bubbles: true}));
  expect(shown()).toEqual(['leaf']);
  element('#price').dispatchEvent(new Event(PART_ASKED_FOR, {bubbles: true}));
  expect(shown()).toEqual(['leaf', 'price']);
});

test('the form for a report gets what the row says once it is reached', () => {
  const link = element('#price a') as HTMLAnchorElement;
  link.dispatchEvent(new Event('pointerdown', {bubbles: true}));
  link.dispatchEvent(new Event('focusin', {bubbles: true}));
  expect(new URL(link.href).searchParams.get('body')).toBe('y\nTea: Costs 2.\nCoffee: Costs more.');
});

// @vitest-environment jsdom
import {expect, test} from 'vitest';
import {partSaid} from './partSaid';

function partOf(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body.firstElementChild as HTMLElement;
}

test('a row says its sides and its reason, with code in backticks and without the names of the sides', () => {
  const row = partOf(`<table data-part="Leaf" data-checked="2026-11-01">
    <tr><td><div data-says=""><span><span class="side">Tea</span></span>Needs <code><span class="word">a</span> b</code>.</div></td></tr>
    <tr><td><p data-says="Why it matters">Taste.</p><p data-sources><a href="https://tea.example/">On <code>tea</code></a></p></td></tr>
  </table>`);
  expect(partSaid(row, 'Tea vs Coffee')).toEqual({
    title: 'Tea vs Coffee › Leaf',
    lines: [
      {label: 'Tea', text: 'Needs `a b`.'},
      {label: 'Why it matters', text: 'Taste.'},
    ],
    sources: [{title: 'On tea', url: 'https://tea.example/'}],
    checked: '2026-11-01',
  });
});

test('a side that is itself what is said stays', () => {
  const scenario = partOf(
    '<div data-part="Which"><span data-says="Better choice"><b class="side">Tea</b></span></div>',
  );
  expect(partSaid(scenario, 'Tea vs Coffee')?.lines).toEqual([{label: 'Better choice', text: 'Tea'}]);
});

test('what says nothing of its own is nothing', () => {
  expect(partSaid(partOf('<h2 data-part="Sources">Sources</h2>'), 'Tea vs Coffee')).toBeUndefined();
});

import {expect, test} from 'vitest';
import {parsePage} from '../../../core/page/parsePage';
import {aPage, aRow, aTopic} from '../../../core/topic/aTopic';
import {searchRecords} from '../../../core/part/searchRecords';
import {SearchIndex} from '../engine/searchIndex';
import type {Answer} from '../engine/searchSource';
import {shownAnswer, type Asked, type ShownAnswer} from './shownAnswer';

const rows = Array.from({length: 12}, (_, place) =>
  aRow({id: `row-${place}`, aspect: `Milk ${place}`, cells: {tea: 'A `--drop <b>`.', coffee: 'Foam & "more".'}}),
);
const index = new SearchIndex();
index.add([
  searchRecords(
    {
      id: 'tea-vs-coffee',
      url: '/tea-vs-coffee/',
      facts: aTopic({
        sides: [
          {id: 'tea', name: 'Tea', purpose: 'To drink.'},
          {id: 'coffee', name: 'Coffee', purpose: 'To wake up.'},
        ],
        rows,
      }),
      page: parsePage(aPage()),
    },
    0,
  ),
]);
const answerTo = (query: string, isLiteral = false): Answer => ({
  ...index.search(query, {isLiteral}),
  nearest: index.nearestTopics(query, 3),
});

const views = ['dialog', 'page'] as const;
const shown = (query: string, view: Asked['view'], others: Partial<Asked> = {}): ShownAnswer =>
  shownAnswer(answerTo(query, others.isLiteral), {query, view, page: '/search/', ...others});
const repository = 'https://git.example/x';

test('the dialog gets the first results, the page all of them, and both the number of all', () => {
  const [, count, options, more] = shown('milk', 'dialog');
  expect(options.match(/role="option"/g)).toHaveLength(6);
  expect(more).toContain(`<a href="/search/?q=milk">Share these results</a>`);
  const [, , list, nothing] = shown('milk', 'page');
  expect(`${list.match(/<li>/g)!.length} results`).toBe(count);
  expect(nothing).toBe('');
});

test('the best result is the answer and the active option, and no id stands twice', () => {
  const [, , options] = shown('milk', 'dialog');
  expect(options).toMatch(/^<div role="group" aria-labelledby="search\/0"><p id="search\/0" [^>]*>Answer<\/p><a /);
  expect(options.match(/aria-selected="true"/g)).toHaveLength(1);
  expect(options.indexOf('aria-selected="true"')).toBeLessThan(options.indexOf('aria-selected="false"'));
  const ids = [...options.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(views)('the first row shows a cell a side, the others a line, with what was typed marked: %s', (view) => {
  const [first, second] = shown('milk', view)[2].split('</a>');
  expect(first).toContain('<mark>Milk</mark>');
  expect(first).toContain('data-sides="2"');
  expect(first).toMatch(/data-place="1" aria-hidden="true"><\/span>Coffee<\/span>/);
  expect(second).not.toContain('data-sides');
});

test.each(views)('no text of a topic becomes an element, and words of code are kept whole: %s', (view) => {
  const [, , results] = shown('milk', view);
  expect(results).toContain('<code><span class="word">--drop</span> <span class="word">&lt;b&gt;</span></code>');
  expect(results).toContain('Foam &amp; &quot;more&quot;.');
});

test.each(views)('no query becomes an element or ends an attribute: %s', (view) => {
  // One has a short form that is written out, the other is mended: both are said again.
  for (const words of ['img', 'cofee']) {
    const places = shown(`${words} "><b onclick=x>`, view, {repository});
    expect(places[0]).toContain('&gt;&lt;b onclick=x&gt;');
    for (const html of places) expect(html).not.toMatch(/<b\b|"">/);
  }
});

test.each(views)('a mended query can be searched for as it was typed, under an address of its own: %s', (view) => {
  expect(shown('cofee', view)[0]).toMatch(
    /<strong>coffee<\/strong>. <a [^>]*href="\/search\/\?q=cofee&amp;literal" data-literal>Search for cofee instead<\/a>/,
  );
  expect(shown('cofee', view, {isLiteral: true})[0]).toBe(' Nothing here mentions <strong>cofee</strong>.');
});

test.each(views)('where nothing is found topics are offered, and what is missing can be asked for: %s', (view) => {
  const [, count, results, more] = shown('zzgypsum', view, {repository});
  expect(count).toBe('0 results');
  expect(results).toMatch(/Nearest topics.*href="\/tea-vs-coffee\/"/);
  expect(more).toContain('Comparison%20wanted');
  expect(more).not.toContain('to share');
  expect(shown('zzgypsum', view)[3]).toBe('');
});

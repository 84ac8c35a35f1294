import {expect, test} from 'vitest';
import {aPage, aRow, aTopic} from '../../model/aTopic';
import {searchRecords} from '../../model/searchRecords';
import {SearchIndex} from './searchIndex';
import type {Answer} from './searchSource';
import {shownAnswer, shownPage} from './shownAnswer';

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
      page: aPage(),
    },
    0,
  ),
]);
const answerTo = (query: string, isLiteral = false): Answer => ({
  ...index.search(query, {isLiteral}),
  nearest: index.nearestTopics(query, 3),
});

test('the dialog gets the first results and the number of all', () => {
  const {results, count} = shownAnswer(answerTo('milk'), 'milk');
  expect(count).toBeGreaterThan(results.length);
  expect(results.length).toBeGreaterThan(3);
});

test('the first row shows a cell a side, the others a line, with what was typed marked', () => {
  const [first, second] = shownAnswer(answerTo('milk'), 'milk').results;
  expect(first!.html).toContain('<mark>Milk</mark>');
  expect(first!.html).toContain('data-sides="2"');
  expect(first!.html).toMatch(/data-place="1" aria-hidden="true"><\/span>Coffee<\/span>/);
  expect(second!.html).not.toContain('data-sides');
});

test('no text of a topic becomes an element, and words of code are kept whole', () => {
  const {html} = shownAnswer(answerTo('milk'), 'milk').results[0]!;
  expect(html).toContain('<code><span class="word">--drop</span> <span class="word">&lt;b&gt;</span></code>');
  expect(html).toContain('Foam &amp; &quot;more&quot;.');
});

test('no query becomes an element or ends an attribute', () => {
  // One has a short form that is written out, the other is mended: both are said again.
  for (const words of ['img', 'cofee']) {
    const query = `${words} "><b onclick=x>`;
    const answer = answerTo(query);
    const {said} = shownAnswer(answer, query);
    const page = shownPage(answer, query, 'https://git.example/x');
    expect(said).toContain('&gt;&lt;b onclick=x&gt;');
    expect(page[0]).toContain('&gt;&lt;b onclick=x&gt;');
    for (const html of [said, ...page]) expect(html).not.toMatch(/<b\b|"">/);
  }
  const missed = shownPage(answerTo('zzgypsum'), 'zzgypsum', 'https://git.example/x');
  expect(missed[2]).toContain('Comparison%20wanted');
});

test('a mended query can be searched for as it was typed: by a button in the dialog, by an address on the page', () => {
  const answer = answerTo('cofee');
  expect(answer.corrected).toBe('coffee');
  expect(shownAnswer(answer, 'cofee').said).toMatch(/<button [^>]*data-literal>Search for cofee instead<\/button>/);
  expect(shownPage(answer, 'cofee', undefined)[0]).toContain('href="?q=cofee&amp;literal"');
});

test('where nothing is found the page offers topics, and the number says so', () => {
  const [, count, list] = shownPage(answerTo('zzgypsum'), 'zzgypsum', undefined);
  expect(count).toBe('0 results');
  expect(list).toMatch(/Nearest topics.*href="\/tea-vs-coffee\/"/);
  expect(list).not.toContain('Ask for');
});

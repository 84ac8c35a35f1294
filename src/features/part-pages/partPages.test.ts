import {expect, test} from 'vitest';
import {parsePage} from '../../core/page/parsePage';
import {aFollowUp, anAnswer, aPage, aRow, aScenario, aSource, aTopic, aTrap, times} from '../../core/topic/aTopic';
import {partsOf} from '../../core/part/parts';
import type {Topic} from '../../core/topic/topic';
import {changedSince} from '../../site/content/changedSince';
import {aSite} from '../../site/content/aPublishedTopic';
import type {OutputFile} from '../../site/host/outputFile';
import type {PublishedTopic} from '../../site/content/site';
import {readTopics} from '../../site/content/readTopics';
import {partPages} from './partPages';

const site = aSite({
  tagline: 'X vs Y.',
  origin: 'https://versus.example',
  baseUrl: '/base/',
  features: new Set(['home', 'search', 'editions']),
});

const published = (facts: Topic, overrides: Partial<PublishedTopic> = {}): PublishedTopic => ({
  id: 'tea-vs-coffee',
  edition: 'current',
  folder: 'docs/tea-vs-coffee',
  facts,
  factsText: '',
  codeTexts: [],
  page: parsePage(''),
  url: '/base/tea-vs-coffee/',
  isCurrent: true,
  ...overrides,
});

const pagesOf = (...topics: PublishedTopic[]): OutputFile[] => [...partPages(topics, site)];

function pageOf(facts: Topic, partId: string): string {
  const pages = pagesOf(published(facts));
  return String(pages.find(({path}) => path === `tea-vs-coffee/${partId}/index.html`)?.content);
}

/** Elements that a page must have once, and that previews look for at its beginning. */
const headElements = [
  /<meta charset=/g,
  /<title>/g,
  /<meta name="description"/g,
  /<link rel="canonical"/g,
  /<meta property="og:title"/g,
  /<meta property="og:description"/g,
  /<meta property="og:type"/g,
  /<meta property="og:site_name"/g,
  /<meta property="og:url"/g,
  /<meta property="og:image"/g,
  /<meta property="og:image:width"/g,
  /<meta property="og:image:height"/g,
  /<meta property="og:image:alt"/g,
  /<meta name="twitter:card"/g,
];

test('every part of every topic has a page that is small, and whose preview stands at its beginning', () => {
  const topics = readTopics('.', '2026-11-23').topics.map((topic) =>
    published(topic.facts, {...topic, url: `/base/${topic.id}/`}),
  );
  const pages = pagesOf(...topics);
  expect(pages.length).toBe(topics.flatMap(({facts}) => partsOf(facts)).length);
  for (const {path, content} of pages) {
    const page = Buffer.from(content as string);
    expect(page.length, path).toBeLessThanOrEqual(32 * 1024);
    const start = page.subarray(0, 4096).toString();
    for (const element of headElements) {
      expect(start.match(element)?.length, `${path} ${element.source}`).toBe(1);
      expect(page.toString().match(element)?.length, `${path} ${element.source}`).toBe(1);
    }
    expect(page.toString().match(/<h1[ >]/g)?.length, path).toBe(1);
    expect(page.toString(), path).not.toMatch(/noindex|undefined|\[object/);
    const description = /<meta name="description" content="([^"]*)"/.exec(start)![1]!;
    const plain = description.replace(/&[a-z#0-9]+;/g, '.');
    expect(plain.length, path).toBeLessThanOrEqual(200);
    expect(plain.length, path).toBeGreaterThan(20);
  }
});

test('the largest topic that the schema allows keeps to the size', () => {
  const sources = times(90, (number) =>
    aSource({id: `source-${number}`, title: 'A title of usual length, as they are'}),
  );
  for (const {path, content} of pagesOf(published(aTopic({sources})))) {
    expect(content.length, path).toBeLessThanOrEqual(32 * 1024);
  }
});

const hostile = `</title></script></style><script>alert(1)</script><img src=x onerror=alert(1)>"'\`]]>&amp;-->`;

test('no text of an author becomes an element or ends an attribute', () => {
  const facts = aTopic({
    distinction: hostile,
    sides: [
      {id: 'tea', name: hostile, purpose: hostile},
      {id: 'coffee', name: hostile, purpose: `\`${hostile}\``},
    ],
    rows: [aRow({aspect: hostile, cells: {tea: hostile, coffee: `a \`${hostile}\``}, why: hostile})],
    answer: anAnswer({
      question: hostile,
      layers: [{seconds: 15, say: hostile}],
      ideas: [{id: 'idea', idea: hostile}],
      followUps: [aFollowUp({question: hostile, answer: hostile})],
    }),
    tradeOffs: {
      tea: {advantages: [hostile], disadvantages: [hostile], chooseWhen: hostile, unless: hostile},
      coffee: {advantages: [hostile], disadvantages: [hostile], chooseWhen: hostile, unless: hostile},
    },
    traps: [aTrap({wrong: hostile, right: hostile, believedBecause: hostile})],
    scenarios: [aScenario({situation: hostile, because: hostile, notOther: hostile, unless: hostile})],
    sources: [aSource({title: hostile, publisher: hostile, version: hostile, url: `https://tea.example/"><img>`})],
  });
  for (const {path, content} of pagesOf(published(facts))) {
    const page = content as string;
    expect(page.match(/<script/g)?.length, path).toBe(2);
    expect(page.match(/<style/g)?.length, path).toBe(1);
    expect(page.match(/<title>/g)?.length, path).toBe(1);
    expect(page, path).not.toMatch(/<img|onerror=alert\(1\)>|\]\]>/);
    // Between tags and within quotes nothing is left that could begin something else.
    const bare = page
      .replace(/<style>.*?<\/style>|<script>.*?<\/script>/gs, '')
      .replace(/<(?:[^"<>]|"[^"<>]*")*>/g, '');
    expect(bare, path).not.toMatch(/[<>"']/);
  }
});

test('a row says what it is about, both cells, why, and what it rests on', () => {
  const page = pageOf(aTopic({rows: [aRow({cells: {tea: 'A `tea leaf`.', coffee: 'A bean.'}})]}), 'row');
  expect(page).toContain('<title>Leaf: Tea vs Coffee</title>');
  expect(page).toContain('<meta name="description" content="Tea: A tea leaf. Coffee: A bean.">');
  expect(page).toContain('<code><i>tea</i> <i>leaf</i></code>');
  for (const text of ['A bean.', 'It tests the basics.', 'Handbook of tea', 'Tea board', '2026-11-01']) {
    expect(page).toContain(text);
  }
  expect(page).toContain('href="/base/tea-vs-coffee/#row" accesskey="o"');
});

test('search engines are led to the topic, and previews to the part', () => {
  const page = pageOf(aTopic({rows: [aRow()]}), 'row');
  expect(page).toContain('<link rel="canonical" href="https://versus.example/base/tea-vs-coffee/">');
  expect(page).toContain('<meta property="og:url" content="https://versus.example/base/tea-vs-coffee/row/">');
  expect(page).toContain('content="https://versus.example/base/cards/tea-vs-coffee/row.png"');
});

test('the bar leads home, to the search and to the editions', () => {
  const bar = (page: string) => /<header class="bar">.*?<\/header>/.exec(page)?.[0].replace(/<svg.*?<\/svg>/, '');
  const facts = aTopic({rows: [aRow()]});
  expect(bar(pageOf(facts, 'row'))).toMatchInlineSnapshot(
    `"<header class="bar"><a class="brand" href="/base/">Versus</a><nav aria-label="Main"><a href="/base/">Topics</a><a href="/base/search/">Search</a><a class="edition" href="#editions"><span class="more">Kubernetes </span>1.37<span class="more"> · Docker 29</span></a></nav></header>"`,
  );
  const older = published(facts, {edition: '1.36', url: '/base/1.36/tea-vs-coffee/', isCurrent: false});
  const [page] = pagesOf(older);
  expect(bar(String(page!.content))).toContain('<a class="edition older" href="#editions">Older edition 1.36</a>');
  expect(page!.content).toContain('<nav id="editions"');
});

test('a row that changed since the edition before says so and leads to what changed in it, others say nothing', () => {
  const topics = readTopics('.', '2026-11-23').topics.map((topic) =>
    published(topic.facts, {...topic, url: `/base/${topic.edition}/${topic.id}/`}),
  );
  const pages = new Map(pagesOf(...topics).map(({path, content}) => [path, String(content)]));
  for (const {id, edition, folder, facts} of topics) {
    const since = changedSince(folder, facts);
    for (const row of facts.rows) {
      const mark = since?.rows[row.id];
      const link = `<a href="/base${since?.address}#${id}/${row.id}">${mark} since ${since?.edition}</a>`;
      const page = pages.get(`${edition}/${id}/${row.id}/index.html`)!;
      expect([...page.matchAll(/<a [^>]*\/editions\/.*?<\/a>/g)].map(([found]) => found)).toEqual(mark ? [link] : []);
    }
  }
});

test('in an older edition the canonical address is the current one, and the picture that of the edition', () => {
  const facts = aTopic({rows: [aRow()]});
  const pages = pagesOf(
    published(facts),
    published(facts, {edition: '1.36', url: '/base/1.36/tea-vs-coffee/', isCurrent: false}),
  );
  const page = String(pages.find(({path}) => path === '1.36/tea-vs-coffee/row/index.html')?.content);
  expect(page).toContain('<link rel="canonical" href="https://versus.example/base/tea-vs-coffee/">');
  expect(page).toContain('content="https://versus.example/base/cards/1.36/tea-vs-coffee.png"');
  expect(page).toContain('As of Kubernetes 1.36');
});

test('a wrong statement is never shown as if it were true', () => {
  const page = pageOf(aTopic(), 'trap-1');
  expect(page).toContain('<title>Myth: “Tea has no caffeine”: Tea vs Coffee</title>');
  expect(page).toContain('<meta name="description" content="It has some.">');
});

test('the page of a section that is prose says it, with links that work from there', () => {
  const page = parsePage(
    aPage({relationship: '**Tea first.** See [milk](/milk-vs-lemon/#curdling) and [heat](#how-hot).'}),
  );
  const [content] = pagesOf(published(aTopic(), {page})).flatMap(({path, content: html}) =>
    path.endsWith('/relationship/index.html') ? [String(html)] : [],
  );
  expect(content).toContain('<strong>Tea first.</strong>');
  expect(content).toContain('<a href="/base/milk-vs-lemon/#curdling">milk</a>');
  expect(content).toContain('<a href="/base/tea-vs-coffee/#how-hot">heat</a>');
});

test('the page of a diagram shows both drawings and the steps, and nothing as code', () => {
  const [topic] = readTopics('.', '2026-11-23').topics;
  const [content] = pagesOf(published(topic!.facts, topic)).flatMap(({path, content: html}) =>
    path.endsWith('/diagram/index.html') ? [String(html)] : [],
  );
  expect(content?.match(/<svg xmlns/g)?.length).toBe(2);
  expect(content?.match(/<li>/g)?.length).toBeGreaterThanOrEqual(5);
  expect(content).not.toContain('flowchart');
});

import {JSDOM} from 'jsdom';
import {expect, test} from 'vitest';
import {aRow, aTopic, times} from '../../../core/topic/aTopic';
import {aPublishedTopic, aSite} from '../../../site/content/aPublishedTopic';
import {updateChanges} from '../../../site/content/changes';
import {atomFeed, MAXIMUM_ENTRIES} from './atomFeed';
import {feedProblems} from './feedProblems';

const topic = aPublishedTopic();
const changes = updateChanges({}, [topic], '2026-11-02');
const feed = (topics = [topic], register = changes, site = aSite()) => atomFeed(topics, register, site)!;

const read = (xml: string) => new new JSDOM().window.DOMParser().parseFromString(xml, 'application/xml');

test('the feed is valid, with an entry for every part that is no section', () => {
  expect(feedProblems(feed())).toEqual([]);
  expect(read(feed()).querySelectorAll('entry')).toHaveLength(8 + 3 + 4 + 5);
});

test('an entry leads to the page of its part, under an id that does not depend on the address', () => {
  const entry = read(feed()).querySelector('entry')!;
  expect(entry.querySelector('id')!.textContent).toBe('tag:tea.example,2026:/tea-vs-coffee/row-1');
  expect(entry.querySelector('title')!.textContent).toBe('Tea vs Coffee › Leaf');
  expect(entry.querySelector('link')!.getAttribute('href')).toBe('https://tea.example/tea-vs-coffee/row-1/');
  expect(entry.querySelector('updated')!.textContent).toBe('2026-11-02T00:00:00Z');
});

test('the newest change comes first and dates the feed', () => {
  const key = 'tea-vs-coffee/trap-3';
  const document = read(feed([topic], {...changes, [key]: {...changes[key]!, changed: '2026-11-03'}}));
  expect(document.querySelector('entry > id')!.textContent).toContain(key);
  expect(document.querySelector('feed > updated')!.textContent).toBe('2026-11-03T00:00:00Z');
});

test('hostile words stay words, twice over', () => {
  const wrong = '</content>]]> <script>alert(1)</script> &amp; \u0000\u000B\uFFFE half \uD83E';
  const facts = aTopic({rows: times(8, (number) => aRow({id: `row-${number}`, aspect: wrong, why: wrong}))});
  const hostile = aPublishedTopic({facts});
  const xml = feed([hostile], updateChanges({}, [hostile], '2026-11-02'), aSite({title: '<&">'}));
  expect(feedProblems(xml)).toEqual([]);
  const html = read(xml).querySelector('content')!.textContent;
  expect(new JSDOM(html).window.document.querySelector('script')).toBeNull();
  expect(new JSDOM(html).window.document.body.textContent).toContain('<script>alert(1)</script> &amp;');
});

test('older editions and parts that are not registered are not announced', () => {
  const older = aPublishedTopic({url: '/1.36/tea-vs-coffee/', edition: '1.36', isCurrent: false});
  expect(feed([topic, older])).toBe(feed());
  const others = Object.fromEntries(Object.entries(changes).filter(([key]) => key !== 'tea-vs-coffee/row-1'));
  expect(feed([topic], others)).not.toContain('row-1');
  expect(atomFeed([topic], {}, aSite())).toBeUndefined();
});

test('the feed does not grow for ever', () => {
  const topics = times(9, (number) => aPublishedTopic({id: `topic-${number}`, url: `/topic-${number}/`}));
  const xml = feed(topics, updateChanges({}, topics, '2026-11-02'));
  expect(feedProblems(xml)).toEqual([]);
  expect(read(xml).querySelectorAll('entry')).toHaveLength(MAXIMUM_ENTRIES);
});

test.each([
  ['<title>Versus</title>', ''],
  ['<updated>2026-11-02T00:00:00Z</updated>', '<updated>2026-11-02</updated>'],
  ['rel="self"', 'rel="related"'],
  ['<author><name>Versus</name></author>', ''],
  ['/tea-vs-coffee/row-1</id>', '/tea-vs-coffee/row-2</id>'],
  ['type="html"', 'type="text"'],
  ['<rights>', '<rights/><rights>'],
  ['<entry>', '<entry><entry/>'],
])('the validation notices a feed in which %s became %s', (right, wrong) => {
  expect(feed()).toContain(right);
  expect(feedProblems(feed().replace(right, wrong))).not.toEqual([]);
});

test('the validation notices a feed that is not well-formed', () => {
  expect(feedProblems(feed().replace('</feed>', ''))).not.toEqual([]);
});

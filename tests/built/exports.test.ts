import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {editionPairs} from '../../src/core/edition/editionPairs';
import {readPackage} from '../../src/features/exports/anki/readPackage';
import {feedProblems} from '../../src/features/exports/feed/feedProblems';
import {registeredParts} from '../../src/site/content/changes';
import {readChanges} from '../../src/site/content/readChanges';
import {readTopics, todayOf} from '../../src/site/content/readTopics';
import {bytesAt, deadLinks, isThere, origin, pageAt, textAt} from './builtSite';

const TOPIC = '/docker-vs-kubernetes/';

const topics = readTopics('.', todayOf(new Date())).topics.filter(
  ({edition, facts}) => edition === 'current' && facts.draft !== true,
);
const partAddresses = topics.flatMap(({id, facts}) => registeredParts(facts).map((part) => `/${id}/${part.id}/`));
const {repository} = JSON.parse(readFileSync('package.json', 'utf8')) as {repository: string};
const changes = readChanges('.');

const markdownLinks = (markdown: string) => [...markdown.matchAll(/\]\((https?:[^)]+)\)/g)].map((match) => match[1]!);

test('every kind of export is there', () => {
  const exports = ['index.md', 'llms.txt', 'topics.json', 'feed.xml', 'sitemap.xml', 'anki/all.txt', 'anki/all.apkg'];
  const addresses = exports.map((file) => (file === 'index.md' ? `${TOPIC}${file}` : `/${file}`));
  expect([...addresses, '/anki/docker-vs-kubernetes.txt'].filter((address) => !isThere(address))).toEqual([]);
});

test('the Markdown of a topic links into the site and to parts that its page has', () => {
  const page = pageAt(TOPIC);
  const links = markdownLinks(textAt(`${TOPIC}index.md`));
  expect(deadLinks(links)).toEqual([]);
  const own = origin();
  const fragments = links.map((link) => new URL(link)).filter((link) => link.origin === own && link.hash !== '');
  expect(fragments.length).toBeGreaterThan(30);
  expect(fragments.filter(({hash}) => page.getElementById(hash.slice(1)) === null)).toEqual([]);
});

test('llms.txt leads to the Markdown of every topic', () => {
  const links = markdownLinks(textAt('/llms.txt'));
  expect(deadLinks(links)).toEqual([]);
  const paths = links.map((link) => new URL(link).pathname);
  expect(paths.filter((link) => link.endsWith('.md')).sort()).toEqual(topics.map(({id}) => `/${id}/index.md`).sort());
});

test('topics.json has every topic with an address that is there', () => {
  const data = JSON.parse(textAt('/topics.json')) as {
    topicSchema: string;
    topics: {id: string; url: string; rows: object[]}[];
  };
  expect(data.topics.map(({id}) => id).sort()).toEqual(topics.map(({id}) => id).sort());
  expect(deadLinks([data.topicSchema, ...data.topics.map(({url}) => url)])).toEqual([]);
  for (const {id, rows} of data.topics) {
    expect(rows).toEqual(topics.find((topic) => topic.id === id)!.facts.rows);
  }
});

test('the feed is valid and announces parts of the topics under their own addresses', () => {
  const xml = textAt('/feed.xml');
  expect(feedProblems(xml)).toEqual([]);
  const links = [...xml.matchAll(/<link [^>]*href="([^"]+)"/g)].map((match) => match[1]!);
  expect(deadLinks(links)).toEqual([]);
  const announced = links.map((link) => new URL(link).pathname).filter((link) => !['/', '/feed.xml'].includes(link));
  const pairs = editionPairs().map(({address}) => address);
  expect(announced.filter((link) => !partAddresses.includes(link) && !pairs.includes(link))).toEqual([]);
  expect(new Set(announced.filter((link) => partAddresses.includes(link))).size).toBe(
    Math.min(partAddresses.length, 100 - pairs.length),
  );
  expect(announced).toEqual(expect.arrayContaining(pairs));
});

test('the packages for Anki have notes that lead back to their part', async () => {
  const packageOf = (name: string) => readPackage(bytesAt(`/anki/${name}.apkg`));
  const [own, all] = [origin(), await packageOf('all')];
  const links = all.notes.map(({flds}) => /href="([^"]+)">[^<]*<\/a>$/.exec(String(flds))![1]!);
  const paths = [...new Set(links.map((link) => new URL(link).pathname))];
  expect(paths.sort()).toEqual([...partAddresses].sort());
  expect(deadLinks(links)).toEqual([]);
  expect(links.every((link) => new URL(link).origin === own)).toBe(true);
  const packages = await Promise.all(topics.map(({id}) => packageOf(id)));
  expect(packages.flatMap(({notes}) => notes.map(({guid}) => guid)).sort()).toEqual(
    all.notes.map(({guid}) => guid).sort(),
  );
});

test('the sitemap lists topics with the day they last changed, and no page twice in other words', () => {
  const urls = [...textAt('/sitemap.xml').matchAll(/<url><loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?/g)].map(
    ([, address, day]) => ({address: address!, path: new URL(address!).pathname, day}),
  );
  expect(deadLinks(urls.map(({address}) => address))).toEqual([]);
  for (const {id} of topics) {
    expect(urls.filter(({path}) => path.startsWith(`/${id}/`))).toMatchObject([
      {path: `/${id}/`, day: changes[id]!.changed},
    ]);
  }
  expect(urls.map(({path}) => path)).toContain('/');
  expect(urls.filter(({path}) => /404|search|^\/\d/.test(path))).toEqual([]);
});

test('a page says where its feed, its Markdown and its structured data are', () => {
  const page = pageAt(TOPIC);
  const linkTo = (type: string) => page.querySelector(`link[type="${type}"]`)!.getAttribute('href');
  expect(linkTo('application/atom+xml')).toBe('/feed.xml');
  expect(linkTo('text/markdown')).toMatch(/\/docker-vs-kubernetes\/index\.md$/);
  const scripts = page.querySelectorAll('script[type="application/ld+json"]');
  expect(scripts).toHaveLength(1);
  const {'@graph': graph} = JSON.parse(scripts[0]!.textContent) as {'@graph': Record<string, unknown>[]};
  expect(graph.map((thing) => thing['@type'])).toEqual(['BreadcrumbList', 'LearningResource']);
  expect(graph[1]).toMatchObject({dateModified: changes['docker-vs-kubernetes']!.changed, isAccessibleForFree: true});
  expect(URL.canParse(String(graph[1]!.url))).toBe(true);
});

test('a page leads to its own two files', () => {
  const links = [...pageAt(TOPIC).querySelectorAll('a')].map((link) => [link.textContent.trim(), link.href]);
  for (const [name, file] of [
    ['its facts', 'topic.yaml'],
    ['its prose', 'index.mdx'],
  ] as const) {
    expect(links).toContainEqual([name, `${repository}/edit/main/docs/docker-vs-kubernetes/${file}`]);
  }
});

import type {APIRequestContext} from '@playwright/test';
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {editionPairs} from '../../src/core/edition/editionPairs';
import {readPackage} from '../../src/features/exports/anki/readPackage';
import {registeredParts} from '../../src/site/content/changes';
import {readChanges} from '../../src/site/content/readChanges';
import {feedProblems} from '../../src/features/exports/feed/feedProblems';
import {readTopics, todayOf} from '../../src/site/content/readTopics';
import {expect, test, TOPIC} from './reader';

const topics = readTopics('.', todayOf(new Date())).topics.filter(
  ({edition, facts}) => edition === 'current' && facts.draft !== true,
);
const {repository} = JSON.parse(readFileSync('package.json', 'utf8')) as {repository: string};
const changes = readChanges('.');

/** The public address under which the site was built, from the link that every page has to itself. */
async function originOf(request: APIRequestContext): Promise<string> {
  const html = await (await request.get(TOPIC)).text();
  return new URL(/rel="?canonical"? href="?([^" >]+)/.exec(html)![1]!).origin;
}

/** Those of `links` that point into the site and do not answer. Pages of parts are checked where they are made. */
async function deadLinks(request: APIRequestContext, links: readonly string[]): Promise<string[]> {
  const origin = await originOf(request);
  const partPages = new Set(
    topics.flatMap(({id, facts}) => registeredParts(facts).map((part) => `/${id}/${part.id}/`)),
  );
  const inside = [...new Set(links.map((link) => new URL(link)).filter((link) => link.origin === origin))];
  const paths = [...new Set(inside.map(({pathname}) => pathname))].filter(
    (pathname) => !partPages.has(pathname) || existsSync(path.join('build', pathname)),
  );
  expect(paths.length).toBeGreaterThan(0);
  const statuses = await Promise.all(paths.map(async (pathname) => (await request.get(pathname)).status()));
  return paths.filter((_, index) => statuses[index] !== 200);
}

const markdownLinks = (markdown: string) => [...markdown.matchAll(/\]\((https?:[^)]+)\)/g)].map((match) => match[1]!);

for (const {address, type} of [
  {address: `${TOPIC}index.md`, type: 'text/markdown'},
  {address: '/llms.txt', type: 'text/plain'},
  {address: '/topics.json', type: 'application/json'},
  {address: '/feed.xml', type: 'application/xml'},
  {address: '/sitemap.xml', type: 'application/xml'},
  {address: '/anki/all.txt', type: 'text/plain'},
  {address: '/anki/docker-vs-kubernetes.txt', type: 'text/plain'},
]) {
  test(`${address} is served as ${type}`, async ({request}) => {
    const answer = await request.get(address);
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toContain(type);
  });
}

test('the Markdown of a topic links into the site and to parts that its page has', async ({request}) => {
  const html = await (await request.get(TOPIC)).text();
  const links = markdownLinks(await (await request.get(`${TOPIC}index.md`)).text());
  expect(await deadLinks(request, links)).toEqual([]);
  const origin = await originOf(request);
  const fragments = links.map((link) => new URL(link)).filter((link) => link.origin === origin && link.hash !== '');
  expect(fragments.length).toBeGreaterThan(30);
  for (const {hash} of fragments) expect(html).toMatch(new RegExp(` id="?${hash.slice(1)}["\\s>]`));
});

test('llms.txt leads to the Markdown of every topic', async ({request}) => {
  const links = markdownLinks(await (await request.get('/llms.txt')).text());
  expect(await deadLinks(request, links)).toEqual([]);
  const paths = links.map((link) => new URL(link).pathname);
  expect(paths.filter((link) => link.endsWith('.md')).sort()).toEqual(topics.map(({id}) => `/${id}/index.md`).sort());
});

test('topics.json has every topic with an address that answers', async ({request}) => {
  const data = (await (await request.get('/topics.json')).json()) as {
    topicSchema: string;
    topics: {id: string; url: string; rows: object[]}[];
  };
  expect(data.topics.map(({id}) => id).sort()).toEqual(topics.map(({id}) => id).sort());
  expect(await deadLinks(request, [data.topicSchema, ...data.topics.map(({url}) => url)])).toEqual([]);
  for (const {id, rows} of data.topics) {
    expect(rows).toEqual(topics.find((topic) => topic.id === id)!.facts.rows);
  }
});

test('the feed is valid and announces parts of the topics under their own addresses', async ({request}) => {
  const xml = await (await request.get('/feed.xml')).text();
  expect(feedProblems(xml)).toEqual([]);
  const links = [...xml.matchAll(/<link [^>]*href="([^"]+)"/g)].map((match) => match[1]!);
  expect(await deadLinks(request, links)).toEqual([]);
  const announced = links.map((link) => new URL(link).pathname).filter((link) => !['/', '/feed.xml'].includes(link));
  const parts = topics.flatMap(({id, facts}) => registeredParts(facts).map((part) => `/${id}/${part.id}/`));
  const pairs = editionPairs().map(({address}) => address);
  expect(announced.filter((link) => !parts.includes(link) && !pairs.includes(link))).toEqual([]);
  expect(new Set(announced.filter((link) => parts.includes(link))).size).toBe(
    Math.min(parts.length, 100 - pairs.length),
  );
  expect(announced).toEqual(expect.arrayContaining(pairs));
});

test('the packages for Anki have notes that lead back to their part', async ({request}) => {
  const packageOf = async (name: string) => readPackage(await (await request.get(`/anki/${name}.apkg`)).body());
  const [origin, all] = [await originOf(request), await packageOf('all')];
  const links = all.notes.map(({flds}) => /href="([^"]+)">[^<]*<\/a>$/.exec(String(flds))![1]!);
  const paths = [...new Set(links.map((link) => new URL(link).pathname))];
  const parts = topics.flatMap(({id, facts}) => registeredParts(facts).map((part) => `/${id}/${part.id}/`));
  expect(paths.sort()).toEqual(parts.sort());
  expect(paths.filter((built) => !existsSync(path.join('build', built)))).toEqual([]);
  expect(links.every((link) => new URL(link).origin === origin)).toBe(true);
  const packages = await Promise.all(topics.map(({id}) => packageOf(id)));
  expect(packages.flatMap(({notes}) => notes.map(({guid}) => guid)).sort()).toEqual(
    all.notes.map(({guid}) => guid).sort(),
  );
});

test('the sitemap lists topics with the day they last changed, and no page twice in other words', async ({request}) => {
  const xml = await (await request.get('/sitemap.xml')).text();
  const urls = [...xml.matchAll(/<url><loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?/g)].map(
    ([, address, day]) => ({address: address!, path: new URL(address!).pathname, day}),
  );
  expect(
    await deadLinks(
      request,
      urls.map(({address}) => address),
    ),
  ).toEqual([]);
  for (const {id} of topics) {
    expect(urls.filter(({path: listed}) => listed.startsWith(`/${id}/`))).toMatchObject([
      {path: `/${id}/`, day: changes[id]!.changed},
    ]);
  }
  expect(urls.map(({path: listed}) => listed)).toContain('/');
  expect(urls.filter(({path: listed}) => /404|search|^\/\d/.test(listed))).toEqual([]);
});

test('a page says where its feed, its Markdown and its structured data are', async ({page}) => {
  await page.goto(TOPIC);
  await expect(page.locator('link[type="application/atom+xml"]')).toHaveAttribute('href', '/feed.xml');
  await expect(page.locator('link[type="text/markdown"]')).toHaveAttribute(
    'href',
    /\/docker-vs-kubernetes\/index\.md$/,
  );
  const script = page.locator('script[type="application/ld+json"]');
  await expect(script).toHaveCount(1);
  const {'@graph': graph} = JSON.parse((await script.textContent())!) as {'@graph': Record<string, unknown>[]};
  expect(graph.map((thing) => thing['@type'])).toEqual(['BreadcrumbList', 'LearningResource']);
  expect(graph[1]).toMatchObject({dateModified: changes['docker-vs-kubernetes']!.changed, isAccessibleForFree: true});
  expect(URL.canParse(String(graph[1]!.url))).toBe(true);
});

test('a mistake in a row is reported with the row filled in', async ({page}) => {
  await page.goto(TOPIC);
  const row = page.locator('#scaling');
  await row
    .getByText(/^Why(?! changed)/)
    .first()
    .click();
  const link = row.getByRole('link', {name: 'Report a mistake in Scaling'});
  const bodyOf = async () => new URL((await link.getAttribute('href'))!).searchParams.get('body')!;
  expect(await bodyOf()).toContain('/docker-vs-kubernetes/#scaling');
  await link.focus();
  await expect.poll(bodyOf).toContain('Kubernetes: By hand with kubectl scale');
  expect((await link.getAttribute('href'))!.length).toBeLessThan(2000);
});

test('a page leads to its own two files', async ({page}) => {
  await page.goto(TOPIC);
  for (const [name, file] of [
    ['data', 'topic.yaml'],
    ['text', 'index.mdx'],
  ] as const) {
    await expect(page.getByRole('link', {name})).toHaveAttribute(
      'href',
      `${repository}/edit/main/docs/docker-vs-kubernetes/${file}`,
    );
  }
});

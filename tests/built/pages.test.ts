import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {parse} from 'yaml';
import {pairBefore} from '../../src/core/edition/editionPairs';
import {editions, labelOf} from '../../src/core/edition/editions';
import type {SupportedVersions} from '../../src/core/edition/supportedVersions';
import {partsOf} from '../../src/core/part/parts';
import type {Topic} from '../../src/core/topic/topic';
import {allPages, bytesAt, isThere, pageAt, textAt, wordsOf} from './builtSite';

const TOPIC = '/docker-vs-kubernetes/';
const older = editions.find(({isCurrent}) => !isCurrent)!;
const parts = partsOf(parse(readFileSync(`docs${TOPIC}topic.yaml`, 'utf8')) as Topic);

const attribute = (page: Document, selector: string, name: string) => page.querySelector(selector)!.getAttribute(name)!;
const canonicalOf = (page: Document) => new URL(attribute(page, 'link[rel=canonical]', 'href')).pathname;
const pictureOf = (page: Document) => new URL(attribute(page, 'meta[property="og:image"]', 'content')).pathname;

test('every part has a page that names itself, its topic and its picture', () => {
  expect(parts.length).toBeGreaterThan(30);
  for (const {id} of parts) {
    const page = pageAt(`${TOPIC}${id}/`);
    expect(page.querySelectorAll('h1'), id).toHaveLength(1);
    expect(page.title, id).toMatch(/: Docker vs Kubernetes$/);
    expect(canonicalOf(page), id).toBe(TOPIC);
    expect(new URL(attribute(page, 'meta[property="og:url"]', 'content')).pathname, id).toBe(`${TOPIC}${id}/`);
  }
});

test('the pictures of a topic and its parts are small PNG files of the size that is shown', () => {
  const pictures = new Set([TOPIC, ...parts.map(({id}) => `${TOPIC}${id}/`)].map((page) => pictureOf(pageAt(page))));
  for (const picture of pictures) {
    const png = bytesAt(picture);
    expect(png.subarray(1, 4).toString(), picture).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], picture).toEqual([1200, 630]);
    expect(png.length, picture).toBeLessThanOrEqual(60 * 1024);
  }
});

test('next and previous go through all parts', () => {
  const linkOf = (id: string, name: string) =>
    [...pageAt(`${TOPIC}${id}/`).querySelectorAll('a')]
      .find((link) => wordsOf(link).startsWith(name))
      ?.getAttribute('href');
  const chain = parts.map(({id}) => linkOf(id, 'Next'));
  expect(chain.map((link) => link?.split('/').at(-2))).toEqual([...parts.slice(1).map(({id}) => id), undefined]);
  expect(parts.map(({id}) => linkOf(id, 'Previous')?.split('/').at(-2))).toEqual([
    undefined,
    ...parts.slice(0, -1).map(({id}) => id),
  ]);
});

test('every kind of page of an older edition names the current one as canonical and says that it is older', () => {
  for (const [address, target] of [
    ['/', '/'],
    ['/search/', '/search/'],
    [TOPIC, TOPIC],
    [`${TOPIC}cheat-sheet/`, `${TOPIC}cheat-sheet/`],
    // The page of a part says less than the topic.
    [`${TOPIC}scaling/`, TOPIC],
  ] as const) {
    const page = pageAt(`/${older.name}${address}`);
    expect(page.querySelectorAll('link[rel=canonical]'), address).toHaveLength(1);
    expect(canonicalOf(page), address).toBe(target);
    expect(wordsOf(page.querySelector('[role=note]')), address).toContain(labelOf(older));
  }
  expect(textAt(`/${older.name}${TOPIC}index.md`)).toContain(`As of ${labelOf(older)}.`);
});

test('the scripts that a page of the current edition names hold no page of an older one', () => {
  const scripts = [...pageAt(TOPIC).querySelectorAll('script[src]')].map((script) => script.getAttribute('src')!);
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((script) => textAt(script).includes(`/${older.name}${TOPIC}`))).toEqual([]);
});

test('every page that is shown has a policy that trusts no script by its place', () => {
  const pages = allPages().filter((page) => !textAt(page).includes('http-equiv="refresh"'));
  expect(pages.length).toBeGreaterThan(400);
  const policies = pages.map((page) => ({
    page,
    policy: /<meta http-equiv="?Content-Security-Policy"? content="([^"]*)"/i.exec(textAt(page))?.[1] ?? '',
  }));
  const wrong = policies.filter(({policy}) => {
    const scripts = policy.split('; ').find((directive) => directive.startsWith('script-src'));
    return scripts === undefined || /unsafe|http/.test(scripts);
  });
  expect(wrong).toEqual([]);
});

test('no printed block goes without a word on its check', () => {
  const page = pageAt(TOPIC);
  const blocks = [...page.querySelectorAll('figure')].filter((figure) => figure.querySelector('pre'));
  expect(blocks.length).toBeGreaterThanOrEqual(8);
  expect(page.querySelectorAll('pre')).toHaveLength(blocks.length);
  expect(blocks.map(wordsOf).filter((words) => !/Checked against \S|Not checked: \S/.test(words))).toEqual([]);
  const block = (code: string) => wordsOf(blocks.find((figure) => wordsOf(figure).includes(code))!);
  expect(block('kubectl autoscale')).toMatch(/Checked against kubectl 1\.\d+/);
  expect(block('kubectl autoscale')).toContain('Kubernetes 1.34 or newer');
  expect(block('docker run --scale')).toContain('Wrong on purpose');
  expect(block('docker run --scale')).toContain('It fails: docker run has no flag --scale');
});

test('every version has its state for the day of the file, a date and a source', () => {
  const versions = parse(readFileSync('data/supported-versions.yaml', 'utf8')) as SupportedVersions;
  const rows = [...pageAt('/versions/').querySelectorAll('main tbody tr')];
  expect(rows).toHaveLength(versions.products.reduce((sum, product) => sum + product.versions.length, 0));
  for (const row of rows) {
    expect(wordsOf(row)).toMatch(/Supported until|In maintenance until|Ended \d{4}/);
    expect(row.querySelector('a')!.getAttribute('href')).toMatch(/^https:/);
  }
});

test('the feed tells of an edition once, and of what changed in it at the address of the change', () => {
  const feed = textAt('/feed.xml');
  const pairs = editions.flatMap(({name}) => pairBefore(name) ?? []);
  expect(pairs.length).toBeGreaterThan(0);
  for (const {older: before, newer, address} of pairs) {
    const title = `<title>What changed from Kubernetes ${before.kubernetes} to ${newer.kubernetes}</title>`;
    expect(feed.split(title), title).toHaveLength(2);
    const first = pageAt(address).querySelector('main article')?.id;
    if (first) expect(feed).toContain(`${address}#${first}`);
  }
});

test('whatever a page loads is there', () => {
  const loaded = new Map(
    allPages().flatMap((page) =>
      [...textAt(page).matchAll(/<(?:script|link|img)\b[^>]*? (?:src|href)="?(\/[^"\s>?#]+)/g)].map(
        ([, address]): [string, string] => [address!, page],
      ),
    ),
  );
  expect([...loaded.keys()].filter((address) => /\.(?:css|js)$/.test(address)).length).toBeGreaterThan(3);
  expect([...loaded].filter(([address]) => !isThere(address))).toEqual([]);
});

import {expect, test} from 'vitest';
import {parsePage} from '../../../core/page/parsePage';
import {aPage, aRow, aTopic} from '../../../core/topic/aTopic';
import {checkLinks} from '../../../core/page/checkLinks';
import {currentEdition} from '../../../core/edition/editions';
import {parseRegister} from '../../../core/register/parseRegister';
import {partsOf} from '../../../core/part/parts';
import type {Topic} from '../../../core/topic/topic';
import type {PublishedTopic} from '../../../site/content/site';
import {redirectFiles} from './redirectFiles';

const {rows} = aTopic();

const aPublishedTopic = (overrides: Partial<Topic>, more: Partial<PublishedTopic> = {}): PublishedTopic => ({
  id: 'tea-vs-coffee',
  edition: 'current',
  folder: 'docs/tea-vs-coffee',
  facts: aTopic(overrides),
  factsText: '',
  codeTexts: [],
  page: parsePage(aPage()),
  url: '/tea-vs-coffee/',
  isCurrent: true,
  ...more,
});

/** The row `row-1` is called `leaf` now. */
const renamedRow = {
  rows: [aRow({id: 'leaf', aspect: 'Leaf & `bean`'}), ...rows.slice(1)],
  redirects: {'row-1': 'leaf'},
};

const features = new Set(['home', 'search', 'cheat-sheet', 'markdown', 'part-pages']);

/** Without those of the current edition's number. */
const filesOf = (topics: PublishedTopic[], register?: string, baseUrl = '/') =>
  new Map(
    [...redirectFiles(topics, registered(register), {baseUrl, origin: 'https://versus.example', features})]
      .filter(({path}) => !path.startsWith(`${currentEdition.name}/`))
      .map(({path, content}) => [path, String(content).replace(PINNED, '')]),
  );

const registered = (register = '') => parseRegister(register, '9999-12-31').register;

const PINNED = new RegExp(`^"?/(?:versus/)?${currentEdition.name}/.*\\n`, 'gm');

test('an address with the number of the current edition leads to the one without, old ones too', () => {
  const site = {baseUrl: '/', origin: 'https://versus.example', features};
  const files = [...redirectFiles([aPublishedTopic(renamedRow)], registered(), site)];
  const rules = String(files.find(({path}) => path === '_redirects')?.content).split('\n');
  expect(rules).toEqual(
    expect.arrayContaining([
      '/1.37/ / 301',
      '/1.37/search/ /search/ 301',
      '/1.37/tea-vs-coffee/ /tea-vs-coffee/ 301',
      '/1.37/tea-vs-coffee/index.md /tea-vs-coffee/index.md 301',
      '/1.37/tea-vs-coffee/leaf/ /tea-vs-coffee/leaf/ 301',
      '/1.37/tea-vs-coffee/row-1/ /tea-vs-coffee/leaf/ 301',
    ]),
  );
  expect(String(files.find(({path}) => path === '1.37/tea-vs-coffee/leaf/index.html')?.content)).toContain(
    '<link rel="canonical" href="https://versus.example/tea-vs-coffee/">',
  );
});

test('no address with the number leads to a page of a feature that is not there', () => {
  const site = {baseUrl: '/', origin: 'https://versus.example', features: new Set<string>()};
  const files = [...redirectFiles([aPublishedTopic({})], registered(), site)];
  expect(String(files.find(({path}) => path === '_redirects')?.content)).toBe(
    `/${currentEdition.name}/tea-vs-coffee/ /tea-vs-coffee/ 301\n`,
  );
});

test('the page of a part that was renamed leads to the new one', () => {
  expect(filesOf([aPublishedTopic(renamedRow)]).get('tea-vs-coffee/row-1/index.html')).toMatchInlineSnapshot(`
    "<!doctype html>
    <html lang="en">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Tea vs Coffee: Leaf &amp; bean</title>
    <link rel="canonical" href="https://versus.example/tea-vs-coffee/">
    <script data-to="/tea-vs-coffee/leaf/">if(location.search||location.hash){stop();const[path,part]=document.currentScript.dataset.to.split('#');location.replace(path+location.search+(location.hash||(part?'#'+part:'')))}</script>
    <meta http-equiv="refresh" content="0; url=/tea-vs-coffee/leaf/">
    <p>This page has moved: <a href="/tea-vs-coffee/leaf/">Tea vs Coffee: Leaf &amp; bean</a></p>
    </html>
    "
  `);
});

test('servers get the same as rules', () => {
  const files = filesOf([aPublishedTopic(renamedRow)]);
  expect(files.get('_redirects')).toMatchInlineSnapshot(`
    "/tea-vs-coffee/row-1/ /tea-vs-coffee/leaf/ 301
    "
  `);
  expect(files.get('redirects.map')).toMatchInlineSnapshot(`
    ""/tea-vs-coffee/row-1/" "/tea-vs-coffee/leaf/";
    "
  `);
});

test('a link in Markdown to the old id is right, and the old id is offered to nobody', () => {
  const {facts} = aPublishedTopic(renamedRow);
  const addresses = new Map([['tea-vs-coffee', partsOf(facts).map(({id}) => id)]]);
  const moved = new Map([['tea-vs-coffee', Object.keys(facts.redirects ?? {})]]);
  const check = (text: string) => checkLinks('index.mdx', parsePage(text), 'milk-vs-lemon', addresses, moved);
  expect(check('See [x](/tea-vs-coffee/#row-1).')).toEqual([]);
  expect(check('See [x](/tea-vs-coffee/#row-11).')[0]?.remedy).not.toContain('row-1,');
});

test('a part that became a heading is found in place', () => {
  const files = filesOf([aPublishedTopic({redirects: {old: 'how-hot'}})]);
  expect(files.get('_redirects')).toBe('/tea-vs-coffee/old/ /tea-vs-coffee/#how-hot 301\n');
});

test('an older edition keeps its own redirects', () => {
  const older = aPublishedTopic(renamedRow, {edition: '1.36', url: '/1.36/tea-vs-coffee/', isCurrent: false});
  expect(filesOf([aPublishedTopic({}), older]).get('_redirects')).toBe(
    '/1.36/tea-vs-coffee/row-1/ /1.36/tea-vs-coffee/leaf/ 301\n',
  );
});

test('all registered addresses of a renamed topic lead to its successor, under the base path too', () => {
  const register = `{
  "redirects": {
    "chai-vs-coffee": "tea-vs-coffee"
  },
  "addresses": {
    "/anki/chai-vs-coffee.apkg": "2026-10-01",
    "/chai-vs-coffee/": "2026-10-01",
    "/chai-vs-coffee/#row-2": "2026-10-01",
    "/chai-vs-coffee/cheat-sheet/": "2026-10-01",
    "/chai-vs-coffee/cut-off/": "2026-10-01",
    "/chai-vs-coffee/index.md": "2026-10-01",
    "/chai-vs-coffee/row-1/": "2026-10-01",
    "/chai-vs-coffee/row-2/": "2026-10-01"
  }
}
`;
  const topic = aPublishedTopic(renamedRow, {url: '/versus/tea-vs-coffee/'});
  const files = filesOf([topic], register, '/versus/');
  expect(files.get('_redirects')).toMatchInlineSnapshot(`
    "/versus/tea-vs-coffee/row-1/ /versus/tea-vs-coffee/leaf/ 301
    /versus/chai-vs-coffee/ /versus/tea-vs-coffee/ 301
    /versus/chai-vs-coffee/cheat-sheet/ /versus/tea-vs-coffee/cheat-sheet/ 301
    /versus/chai-vs-coffee/cut-off/ /versus/tea-vs-coffee/ 301
    /versus/chai-vs-coffee/index.md /versus/tea-vs-coffee/index.md 301
    /versus/chai-vs-coffee/row-1/ /versus/tea-vs-coffee/leaf/ 301
    /versus/chai-vs-coffee/row-2/ /versus/tea-vs-coffee/row-2/ 301
    /versus/anki/chai-vs-coffee.apkg /versus/anki/tea-vs-coffee.apkg 301
    "
  `);
  expect([...files.keys()]).toMatchInlineSnapshot(`
    [
      "tea-vs-coffee/row-1/index.html",
      "chai-vs-coffee/index.html",
      "chai-vs-coffee/cheat-sheet/index.html",
      "chai-vs-coffee/cut-off/index.html",
      "chai-vs-coffee/row-1/index.html",
      "chai-vs-coffee/row-2/index.html",
      "_redirects",
      "redirects.map",
    ]
  `);
});

test('a site where nothing was renamed still has the files that servers include', () => {
  expect([...filesOf([aPublishedTopic({})])]).toEqual([
    ['_redirects', ''],
    ['redirects.map', ''],
  ]);
});

test('a title is text on the page, whatever is in it', () => {
  const rowsWithMarkup = [aRow({id: 'leaf', aspect: '</title><script>alert("1")</script>'}), ...rows.slice(1)];
  const html = filesOf([aPublishedTopic({...renamedRow, rows: rowsWithMarkup})]).get('tea-vs-coffee/row-1/index.html');
  expect(html?.match(/<script/g)).toHaveLength(1);
});

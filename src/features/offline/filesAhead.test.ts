import {expect, test} from 'vitest';
import {filesAhead, sizeOf, type BuiltSite} from './filesAhead';

const site: BuiltSite = {
  topics: [
    {id: 'tea-vs-coffee', path: 'tea-vs-coffee/'},
    {id: 'tea-vs-coffee-vs-milk', path: 'tea-vs-coffee-vs-milk/'},
  ],
  pages: new Set(['', 'search/', 'tea-vs-coffee/', 'tea-vs-coffee/cheat-sheet/', 'tea-vs-coffee-vs-milk/', '404.html']),
  loaded: new Set([
    'search/current-0123456789/entry.json',
    'search/current-0123456789/topics/tea-vs-coffee.json',
    'practice/cards-0123456789.json',
  ]),
};

const aFile = (path: string) => ({path, content: new Uint8Array(10)});

/** The room that so many files take. */
const roomFor = (count: number) => count * sizeOf([aFile('')]);

const keptOf = (paths: readonly string[], room = roomFor(100)) => {
  const {files, left} = filesAhead(paths.map(aFile), site, room);
  return {kept: files.map(({path}) => path), left};
};

const ofTea = [
  'tea-vs-coffee/index.html',
  'tea-vs-coffee/cheat-sheet/index.html',
  'diagrams/tea-vs-coffee-wide-0123456789.svg',
];
const ofMilk = ['tea-vs-coffee-vs-milk/index.html', 'diagrams/tea-vs-coffee-vs-milk-tall-0123456789.svg'];
const shared = [
  '404.html',
  'addresses.json',
  'favicon.svg',
  'index.html',
  'search/index.html',
  'search/current-0123456789/entry.json',
  'practice/cards-0123456789.json',
  'assets/css/styles.11.css',
  'assets/js/reading.11.js',
  'assets/js/search.11.js',
];

test('what the pages of the current edition need is kept', () => {
  const {kept, left} = keptOf([...ofTea, ...ofMilk, ...shared]);
  expect(kept.sort()).toEqual([...ofTea, ...ofMilk, ...shared].sort());
  expect(left).toEqual([]);
});

test('pages of parts, older editions, pictures, exports and what leads elsewhere are not', () => {
  const others = [
    'tea-vs-coffee/price/index.html',
    'tea-vs-coffee/index.md',
    '1.36/tea-vs-coffee/index.html',
    'old-name/index.html',
    'search/1.36-0123456789/entry.json',
    'cards/tea-vs-coffee.png',
    'anki/all.apkg',
    'feed.xml',
    'topics.json',
    'csp-header.conf',
    'sw.js',
    'icons/512.png',
  ];
  expect(keptOf(others)).toEqual({kept: [], left: []});
});

test('where there is no room for all topics, those that come first are kept whole and the rest are named', () => {
  const room = roomFor(shared.length + ofTea.length);
  const {kept, left} = keptOf([...ofMilk, ...ofTea, ...shared], room);
  expect(kept.sort()).toEqual([...ofTea, ...shared].sort());
  expect(left).toEqual(['tea-vs-coffee-vs-milk']);
});

test('what the search of a large site knows of a topic is kept with the topic', () => {
  const records = ['tea-vs-coffee', 'tea-vs-coffee-vs-milk'].map((id) => `search/current-0123456789/topics/${id}.json`);
  const room = roomFor(shared.length + ofTea.length + 1);
  const {kept, left} = keptOf([...ofMilk, ...ofTea, ...shared, ...records], room);
  expect(kept.sort()).toEqual([...ofTea, ...shared, records[0]].sort());
  expect(left).toEqual(['tea-vs-coffee-vs-milk']);
});

test('a topic that does not fit is not overtaken by a smaller one', () => {
  const {left} = keptOf([...ofTea, ...ofMilk, ...shared], roomFor(shared.length + ofMilk.length));
  expect(left).toEqual(['tea-vs-coffee', 'tea-vs-coffee-vs-milk']);
});

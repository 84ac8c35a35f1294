import {expect, test} from 'vitest';
import {nearestAddresses} from './nearestAddresses';

const titles = {
  '/tea-vs-coffee/': 'Tea vs Coffee',
  '/tea-vs-coffee/cheat-sheet/': 'Tea vs Coffee, cheat sheet',
  '/tea-vs-coffee/brewing/': 'Brewing',
  '/tea-vs-coffee/brewing-time/': 'Brewing time',
  '/tea-vs-coffee/#how-hot': 'How hot',
  '/milk-vs-lemon/': 'Milk vs Lemon',
  '/milk-vs-lemon/brewing/': 'Brewing with milk',
};

const offered = (path: string) => nearestAddresses(path, titles, '/', 3).map(({address}) => address);

test.each([
  ['a slip in a part', '/tea-vs-coffee/howhot/', ['/tea-vs-coffee/#how-hot', '/tea-vs-coffee/']],
  ['a slip in both', '/tea-vs-cofee/how-hott', ['/tea-vs-coffee/#how-hot', '/tea-vs-coffee/']],
  [
    'an address that was cut off',
    '/tea-vs-coffee/brewing-ti',
    ['/tea-vs-coffee/brewing-time/', '/tea-vs-coffee/brewing/', '/tea-vs-coffee/'],
  ],
  ['words in another order', '/coffee-vs-tea/hot-how/', ['/tea-vs-coffee/#how-hot', '/tea-vs-coffee/']],
  ['a heading', '/tea-vs-coffee/how-hot/', ['/tea-vs-coffee/#how-hot', '/tea-vs-coffee/']],
  [
    'capital letters',
    '/Tea-vs-Coffee/Brewing/',
    ['/tea-vs-coffee/brewing/', '/tea-vs-coffee/brewing-time/', '/tea-vs-coffee/'],
  ],
  ['a part nobody knows', '/tea-vs-coffee/zzz/', ['/tea-vs-coffee/']],
  ['another topic', '/kettle/', []],
  ['nothing', '/', []],
])('%s', (_, path, expected) => {
  expect(offered(path)).toEqual(expected);
});

test('the base path of the site is no topic', () => {
  const based = {'/versus/tea-vs-coffee/': 'Tea vs Coffee', '/versus/tea-vs-coffee/brewing/': 'Brewing'};
  expect(nearestAddresses('/versus/tea-vs-coffee/brewin/', based, '/versus/', 3)[0]?.title).toBe('Brewing');
});

test.each([
  '/<img src=x onerror=alert(1)>/',
  '/%E0%A4%A/',
  '/__proto__/constructor/',
  '//evil.example/',
  `/${'a-'.repeat(500_000)}/`,
])('a hostile path is only compared: %#', (path) => {
  expect(offered(path)).toEqual([]);
});

import {describe, expect, test} from 'vitest';
import {parsePage} from './parsePage';
import {checkLinks, type Addresses} from './checkLinks';
import {formatProblems} from '../text/problem';

const addresses: Addresses = new Map([
  ['tea-vs-coffee', ['purpose', 'caffeine', 'brewing']],
  ['milk-vs-lemon', ['purpose', 'curdling']],
  ['broken-vs-right', undefined],
]);

/** The report for the prose of `tea-vs-coffee`. */
const report = (text: string) => formatProblems(checkLinks('index.mdx', parsePage(text), 'tea-vs-coffee', addresses));

describe('a link is right', () => {
  test.each([
    ['to a part of the same topic', '[caffeine](#caffeine)'],
    ['to another topic', '[milk](/milk-vs-lemon/)'],
    ['to a part of another topic', '[milk](/milk-vs-lemon/#curdling)'],
    ['to a cheat sheet', '[sheet](/tea-vs-coffee/cheat-sheet/)'],
    ['to the home page', '[home](/)'],
    ['to an https address', '[tea](https://tea.example/a_(b)?c=d#e "Tea")'],
    ['to a part of a topic whose facts cannot be read', '[x](/broken-vs-right/#anything)'],
    ['within code', '`[x](#no)` and ``[x](/no/) ` [y](/no/)`` and `a\nb` and `[x](#no)`'],
    ['within a code fence', '```md\n[x](#no)\n```\n\n  ~~~\n  [x](/no/)\n  ~~~\n'],
    ['within a comment', '{/* [x](#no) */}'],
    ['of an image', '![x](./tea.svg)'],
    ['in a footnote', '[^1]: See the handbook.'],
    ['that is escaped', '\\[x\\](#no)'],
  ])('%s', (_, text) => {
    expect(report(text)).toBe('');
  });
});

describe('a link is wrong', () => {
  test('to a part that does not exist', () => {
    expect(report('Text.\n\nSee [x](#cafeine).')).toMatchInlineSnapshot(
      `"index.mdx:3: broken anchor (got "#cafeine"). Did you mean "caffeine"? Choose from: purpose, caffeine, brewing."`,
    );
  });

  test('to a topic that does not exist', () => {
    expect(report('See [x](/milk-vs-lemn/).')).toMatchInlineSnapshot(
      `"index.mdx:1: broken link (got "/milk-vs-lemn/"). Did you mean "/milk-vs-lemon/"? Choose from: /tea-vs-coffee/, /milk-vs-lemon/, /broken-vs-right/."`,
    );
  });

  test('to a part of another topic that does not exist', () => {
    expect(report('See [x](/milk-vs-lemon/#curdlin).')).toMatchInlineSnapshot(
      `"index.mdx:1: broken anchor (got "/milk-vs-lemon/#curdlin"). Did you mean "curdling"? Choose from: purpose, curdling."`,
    );
  });

  test('without the slash at its end', () => {
    expect(report('See [x](/milk-vs-lemon).')).toMatchInlineSnapshot(
      `"index.mdx:1: broken link (got "/milk-vs-lemon"). Did you mean "/milk-vs-lemon/"? Choose from: /tea-vs-coffee/, /milk-vs-lemon/, /broken-vs-right/."`,
    );
  });

  test('to a file of another topic', () => {
    expect(report('See [x](../milk-vs-lemon/index.mdx).')).toMatchInlineSnapshot(
      `"index.mdx:1: broken link (got "../milk-vs-lemon/index.mdx"). Choose from: /tea-vs-coffee/, /milk-vs-lemon/, /broken-vs-right/."`,
    );
  });

  test('to an address that is not https', () => {
    expect(report('See [x](http://tea.example).')).toMatchInlineSnapshot(
      `"index.mdx:1: link is not https (got "http://tea.example"). Write an https address, or put it in backticks."`,
    );
  });

  test('to an address that is bare and not https, because the page links it all the same', () => {
    expect(report('See http://tea.example/x.')).toMatchInlineSnapshot(
      `"index.mdx:1: link is not https (got "http://tea.example/x"). Write an https address, or put it in backticks."`,
    );
  });

  test('to a script', () => {
    expect(report('[x](JavaScript:alert(1))')).toMatchInlineSnapshot(
      `"index.mdx:1: link is not https (got "JavaScript:alert(1)"). Write an https address, or put it in backticks."`,
    );
  });

  test('to an address without a scheme', () => {
    expect(report('[x](//tea.example/)')).toMatchInlineSnapshot(
      `"index.mdx:1: broken link (got "//tea.example/"). Choose from: /tea-vs-coffee/, /milk-vs-lemon/, /broken-vs-right/."`,
    );
  });

  test('to nothing', () => {
    expect(report('[x]()')).toMatchInlineSnapshot(
      `"index.mdx:1: broken link (got ""). Choose from: /tea-vs-coffee/, /milk-vs-lemon/, /broken-vs-right/."`,
    );
  });

  test.each([
    ['in an attribute', '<a href="#no">x</a>'],
    ['in an attribute with single quotes', "<Link to='#no'>x</Link>"],
    ['in an attribute in braces', "<Link to={'#no'}>x</Link>"],
    ['in a definition', '[x][y]\n\n[y]: #no'],
    ['around an image', '[![x](./tea.svg)](#no)'],
    ['in angle brackets', '[x](<#no>)'],
    ['after a code span that goes over a line', '`a\nb` [x](#no) `c`'],
    ['with a title', '[x](#no "Title")'],
  ])('%s', (_, text) => {
    expect(report(text)).toContain('broken anchor (got "#no")');
  });
});

test('links are reported by line, also in a page with CRLF line ends', () => {
  expect(
    report('[a](#no)\r\n\r\n```\r\n[b](#no)\r\n```\r\n[c](#no) [d](/no/)\r\n')
      .split('\n')
      .map((line) => line.slice(0, 24)),
  ).toMatchInlineSnapshot(`
    [
      "index.mdx:1: broken anch",
      "index.mdx:6: broken anch",
      "index.mdx:6: broken link",
    ]
  `);
});

test.each([
  ['opening brackets', '['.repeat(50_000)],
  ['images that are not closed', '!['.repeat(25_000)],
  ['one address', `[x](${'x'.repeat(49_000)})`],
  ['links', '[x](#no) '.repeat(5_000)],
])('the longest page of %s is checked in time', (_, text) => {
  const problems = checkLinks('index.mdx', parsePage(text), 'tea-vs-coffee', addresses);
  expect(problems.every(({message}) => message.length < 200)).toBe(true);
});

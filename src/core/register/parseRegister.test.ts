import {describe, expect, test} from 'vitest';
import {TODAY} from '../topic/aTopic';
import {parseRegister} from './parseRegister';
import {formatProblems} from '../text/problem';

/** The report for a register with these lines under `addresses`. */
const reportOf = (...lines: string[]) => report(`{\n  "addresses": {\n    ${lines.join('\n    ')}\n  }\n}\n`);

const report = (text: string) => formatProblems(parseRegister(text, TODAY).problems);

test('what is right has no problems', () => {
  expect(
    reportOf(
      '"/": "2026-11-23",',
      '"/a/": "2024-02-29",',
      '"/a/#b-c": "2026-01-01",',
      '"/1.36/a/index.md": "2026-01-01"',
    ),
  ).toBe('');
  expect(report('{\r\n  "redirects": {\r\n    "a": "b"\r\n  },\r\n  "addresses": {}\r\n}\r\n')).toBe('');
});

describe('a line', () => {
  test.each([
    ['twice', ['"/a/": "2026-11-01",', '"/b/": "2026-11-01",', '"/a/": "2026-11-02"']],
    ['without a slash', ['"/a": "2026-11-01"']],
    ['without the first slash', ['"a/b/": "2026-11-01"']],
    ['of another site', ['"//evil.example/": "2026-11-01"']],
    ['that leads out of the site', ['"/a/../../b/": "2026-11-01"']],
    ['with markup', ['"/<img src=x onerror=alert(1)>/": "2026-11-01"']],
    ['with a line end in it', ['"/a/\\n/b/ /c/ 301": "2026-11-01"']],
    ['with a reserved key', ['"__proto__": "2026-11-01"']],
    ['of a day to come', ['"/a/": "2026-11-24"']],
    ['of a day that never was', ['"/a/": "2026-02-30"']],
    ['of no day', ['"/a/": "yesterday"']],
  ])('%s', (_, lines) => {
    expect(reportOf(...lines)).toMatchSnapshot();
  });
});

describe('a register that cannot be read', () => {
  test.each([
    ['empty', '', 1],
    ['on one line', '{"addresses": {"/": "2026-11-01"}}', 1],
    ['a list', '[]', 1],
    ['no map', 'null', 1],
    ['in a merge', '{\n  "addresses": {\n<<<<<<< HEAD\n    "/": "2026-11-01"\n  }\n}', 3],
    ['without a comma', '{\n  "addresses": {\n    "/": "2026-11-01"\n    "/a/": "2026-11-01"\n  }\n}', 3],
    ['with a comma too many', '{\n  "addresses": {\n    "/": "2026-11-01",\n  }\n}', 3],
    ['with an address that has no date', '{\n  "addresses": {\n    "/": null\n  }\n}', 3],
    ['with addresses at its top', '{\n  "/": "2026-11-01"\n}', 1],
    ['nested', '{\n"a": {\n"b": {\n}\n}\n}', 1],
  ])('%s', (_, text, line) => {
    expect(report(text)).toBe(
      `data/links.json:${line}: the register cannot be read from here on. It is JSON with one address a line; after a merge keep the lines of both sides.`,
    );
  });
});

test('an unknown key is named', () => {
  expect(report('{\n  "adresses": {\n    "/": "2026-11-01"\n  }\n}')).toMatchInlineSnapshot(
    `"data/links.json:2: unknown key "adresses". Did you mean "addresses"? Choose from: addresses, redirects."`,
  );
});

test('a redirect is between topics', () => {
  expect(report('{\n  "redirects": {\n    "../a": "b",\n    "a": "/b/"\n  }\n}')).toMatchInlineSnapshot(`
    "data/links.json:3: "../a" is no id of a topic. Write the names of the folders, old and new, without slashes.
    data/links.json:4: "/b/" is no id of a topic. Write the names of the folders, old and new, without slashes."
  `);
});

test.each([
  ['brackets', '{'.repeat(1_000_000)],
  ['quotes', '"'.repeat(1_000_000)],
  ['backslashes', `"${'\\'.repeat(1_000_001)}"`],
  ['spaces', ' '.repeat(1_000_000) + 'x'],
  ['one address', `{\n  "addresses": {\n    "/${'a/'.repeat(500_000)}!": "2026-11-01"\n  }\n}`],
  ['one name', `{\n  "addresses": {\n    "/${'a.'.repeat(500_000)}!": "2026-11-01"\n  }\n}`],
])('a megabyte of %s is read in time', (_, text) => {
  expect(parseRegister(text, TODAY).problems.every(({message}) => message.length < 200)).toBe(true);
});

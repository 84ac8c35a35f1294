import {mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {inputsOf, isBuiltOf, stampBuild} from './buildStamp.mjs';

let site = '';

beforeEach(() => {
  site = mkdtempSync(path.join(tmpdir(), 'versus-stamp-'));
  write('.gitignore', 'node_modules/\n/build/\n.docusaurus/\npackages/bench/.built/\n');
  write('docs/tea-vs-coffee/topic.yaml', 'category: drinks\n');
  write('package-lock.json', '{}');
  write('build/index.html', '<p>Home</p>');
});

afterEach(() => rmSync(site, {recursive: true}));

function write(file: string, content: string) {
  mkdirSync(path.join(site, path.dirname(file)), {recursive: true});
  writeFileSync(path.join(site, file), content);
}

const inputs = (environment: Record<string, string> = {}) => inputsOf(site, environment);

/** Builds once; whether the next start would find nothing to do after `change`. */
function isUpToDateAfter(change: () => void, environment?: Record<string, string>) {
  stampBuild(site, inputs());
  change();
  return isBuiltOf(site, inputs(environment));
}

const nothing = () => undefined;

test('a site that was never built is not up to date', () => {
  expect(isBuiltOf(site, inputs())).toBe(false);
});

test('where nothing changed there is nothing to do', () => {
  expect(isUpToDateAfter(nothing)).toBe(true);
});

test.each([
  ['a topic that says something else', () => write('docs/tea-vs-coffee/topic.yaml', 'category: plants\n')],
  ['a new file that git does not know yet', () => write('docs/tea-vs-coffee/index.mdx', '')],
  ['a file that is gone', () => rmSync(path.join(site, 'docs/tea-vs-coffee/topic.yaml'))],
  ['another lockfile', () => write('package-lock.json', '{"a": 1}')],
  ['a build that is gone', () => rmSync(path.join(site, 'build'), {recursive: true})],
  ['a build that somebody else made since', () => utimesSync(path.join(site, 'build/index.html'), 1, 1)],
  ['a stamp that was half written', () => write('.docusaurus/versus-build.json', '{"inp')],
])('%s is built again', (_, change) => {
  expect(isUpToDateAfter(change)).toBe(false);
});

test('two files whose texts change places are a change', () => {
  write('docs/a.yaml', 'one');
  write('docs/b.yaml', 'two');
  const before = inputs();
  write('docs/a.yaml', 'two');
  write('docs/b.yaml', 'one');
  expect(inputs()).not.toBe(before);
});

test.each([
  ['a topic that was saved again as it was', () => write('docs/tea-vs-coffee/topic.yaml', 'category: drinks\n')],
  ['what git ignores', () => write('node_modules/tea/index.js', '')],
  ['what git ignores in a folder below', () => write('packages/bench/.built/tea.json', '')],
  ['git itself', () => write('.git/index', '')],
])('%s is no change', (_, change) => {
  expect(isUpToDateAfter(change)).toBe(true);
});

test('another public address is built again, another port is not', () => {
  expect(isUpToDateAfter(nothing, {VERSUS_URL: 'https://tea.example'})).toBe(false);
  expect(isUpToDateAfter(nothing, {VERSUS_BASE_URL: '/tea/'})).toBe(false);
  expect(isUpToDateAfter(nothing, {PORT: '8080'})).toBe(true);
});

test('what this project ignores are folders by name, which is all that the stamp understands', () => {
  const lines = readFileSync('.gitignore', 'utf8').split('\n').filter(Boolean);
  expect(lines.filter((line) => !/^\/?[\w./-]+\/$/.test(line))).toEqual([]);
});

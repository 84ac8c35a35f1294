import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {withoutHashes} from '../../scripts/goldenManifest';
import {CopyOfProject} from './copyOfProject';

/** Which files go with a feature's line in the configuration: all of them match, and each expression matches one. */
const filesOf: Record<string, RegExp[]> = {
  // What leads on from an edition's number, and what an older edition says of a part that it lacks.
  addresses: [
    /^_redirects$/,
    /^addresses\.json$/,
    /^redirects\.map$/,
    /^assets\/js\/notFound\./,
    /^[\d.]+\/.*index\.html$/,
  ],
  frame: [],
  topicPage: [],
  codeBlocks: [],
  diagrams: [],
  home: [/^(?:[\d.]+\/)?index\.html$/, /^assets\/css\/home\./],
  partPages: [/^(?:[\d.]+\/)?[\w-]+\/(?!cheat-sheet)[\w-]+\/index\.html$/],
  cheatSheet: [/\/cheat-sheet\/index\.html$/, /^assets\/css\/cheatSheet\./],
  search: [/^(?:[\d.]+\/)?search\//, /^assets\/css\/results\./, /^assets\/js\/search\./],
  practice: [/^practice\//, /^assets\/css\/practice\./, /^assets\/js\/practice\./],
  editions: [/^editions\//, /^assets\/css\/editions\./, /^assets\/js\/sinceLastVisit\./],
  supportedVersions: [/^versions\/index\.html$/, /^assets\/css\/versions\./],
  markdown: [/\/index\.md$/],
  topicsJson: [/^topics\.json$/],
  llms: [/^llms\.txt$/],
  feed: [/^feed\.xml$/],
  anki: [/^anki\/.*\.(?:apkg|txt)$/],
  licences: [/^licences\.txt$/],
  securityPolicy: [/^csp-header\.conf$/],
  offline: [/^sw\.js$/, /^site\.webmanifest$/, /^favicon\.ico$/, /^icons\//],
};

const CONFIG = 'docusaurus.config.ts';
const LIST = /const features = \[\n(?<lines>[\s\S]*?)\n\];/;

/** Drawn once and kept, and hundreds; a build without them is what the others are compared with. */
const withoutCards = {VERSUS_CARDS: 'none'};

const whole = readFileSync(CONFIG, 'utf8');
const lines = LIST.exec(whole)!.groups!.lines!.split('\n');
const features = lines.flatMap((line) => /^ {2}(\w+),$/.exec(line)?.[1] ?? []);

let copy: CopyOfProject;
let complete: Set<string>;

beforeAll(() => {
  copy = new CopyOfProject();
  copy.docusaurus(['build', '--out-dir', 'complete'], withoutCards);
  complete = new Set(pathsIn('complete'));
}, 300_000);

afterAll(() => copy.remove(), 60_000);

test('every feature of the configuration is removed once', () => {
  expect(features).toEqual(Object.keys(filesOf));
});

test('the complete site leads to nothing that is not there', () => {
  expect(complete.size).toBeGreaterThan(1000);
  expect(deadAddresses('complete')).toEqual([]);
});

describe.each(features)('without %s', (feature) => {
  test('the site builds, only its files are missing, and nothing leads to them', () => {
    const list = LIST.exec(whole)![0];
    writeFileSync(copy.path(CONFIG), whole.replace(list, list.replace(`\n  ${feature},\n`, '\n')));
    copy.docusaurus(['build', '--out-dir', 'without'], withoutCards);
    const left = new Set(pathsIn('without'));
    const dead = deadAddresses('without');
    rmSync(copy.path('without'), {recursive: true});
    const gone = [...complete].filter((file) => !left.has(file));
    expect([...left].filter((file) => !complete.has(file))).toEqual([]);
    expect(gone.filter((file) => !filesOf[feature]!.some((own) => own.test(file)))).toEqual([]);
    expect(filesOf[feature]!.filter((own) => !gone.some((file) => own.test(file)))).toEqual([]);
    expect(dead).toEqual([]);
  }, 300_000);
});

function pathsIn(folder: string): string[] {
  return readdirSync(copy.path(folder), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(copy.path(folder), path.join(entry.parentPath, entry.name)))
    .map((file) => withoutHashes(file.replaceAll(path.sep, '/')));
}

/** Addresses in attributes of pages under which there is no file, each with one page that names it. */
function deadAddresses(folder: string): string[] {
  const root = copy.path(folder);
  const named = new Map<string, string>();
  for (const file of readdirSync(root, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.html'))) {
    // Scripts write templates of markup.
    const html = readFileSync(path.join(root, file), 'utf8').replace(/<script[\s\S]*?<\/script>/g, '');
    for (const [, address] of html.matchAll(/ (?:href|src|content)="?(?:0; ?url=)?(\/[^"\s>?#]*)/g)) {
      named.set(address!, file);
    }
  }
  const isThere = (address: string) =>
    existsSync(path.join(root, address.endsWith('/') ? `${address}index.html` : address));
  return [...named].filter(([address]) => !isThere(address)).map(([address, file]) => `${address} in ${file}`);
}

import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Dated} from '../environment';
import {table, writeTables} from '../report';
import {percentile} from './percentile';
import type {BuiltEngine} from './engine';
import type {EngineMeasures} from './measureEngine';
import type {SiteMeasures} from './measureSite';

/** What was measured so far, by number of topics; a run replaces what it measures again. */
export interface Measured {
  /** What it was measured with. */
  environment: Record<string, string>;
  /** How long the texts are, and of how many different words; `expected` by Heaps' law from the real topics. */
  texts: Record<string, {parts: number; words: number; different: number; expected: number}>;
  engines: Record<string, Record<string, (BuiltEngine & EngineMeasures & Dated) | ({failed: string} & Dated)>>;
  site: Record<string, SiteMeasures & Dated>;
}

const file = path.resolve('packages/bench/.built/measured.json');
const report = path.resolve('packages/bench/search/RESULTS.md');

/** What runs before this one measured. */
export const readMeasured = (): Measured =>
  existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Measured)
    : {environment: {}, texts: {}, engines: {}, site: {}};

/** Keeps what was measured, and puts its tables into the report in place of the last ones; its prose is written by hand. */
export async function writeResults(measured: Measured): Promise<string> {
  writeFileSync(file, JSON.stringify(measured));
  const tables = tablesOf(measured);
  await writeTables(report, '# Search, measured', tables);
  return tables;
}

function tablesOf({environment, texts, engines, site}: Measured): string {
  return [
    table(['Measured with', ''], Object.entries(environment)),
    '## What is searched',
    table(
      ['Topics', 'Parts', 'Words', 'Different words', "By Heaps' law"],
      bySize(texts).map(([size, {parts, words, different, expected}]) => [
        size,
        ...[parts, words, different, Math.round(expected)].map(thousands),
      ]),
    ),
    ...bySize(engines).flatMap(([size, of]) => [`## Engines, ${size} topics`, enginesTable(of)]),
    '## The site, as readers wait for it',
    siteTable(site),
  ].join('\n\n');
}

const enginesTable = (engines: Measured['engines'][string]): string =>
  table(
    [
      'Engine',
      'First right',
      'Top three right',
      'First in a right topic',
      'Loaded for `k8s scal`, kB',
      'Typed letter by letter, kB',
      'Index on disk, kB',
      'A key at 4x: median, ms',
      'p95, ms',
      'Index built in, s',
      'Load',
    ],
    Object.entries(engines).map(([name, one]) =>
      'failed' in one
        ? [name, one.failed, ...Array<string>(8).fill(''), one.load.toFixed(0)]
        : [
            name,
            ...[one.firstRight, one.topThreeRight, one.firstInTopic].map((share) => `${(share * 100).toFixed(1)} %`),
            ...[one.bytesAtOnce, one.bytesTyped, one.bytes].map(kilobytes),
            ...[50, 95].map((share) => percentile(one.keystrokes, share).toFixed(0)),
            one.seconds.toFixed(1),
            one.load.toFixed(0),
          ],
    ),
  );

const siteTable = (site: Measured['site']): string =>
  table(
    [
      'Topics',
      'Key to paint, all at 4x: median, ms',
      'p95, ms',
      'p95 with the worker at full speed, ms',
      'Time on a core for a key: median, ms',
      'p95, ms',
      'First result on a cold cache: median, ms',
      'p95, ms',
      'median, all at 4x, ms',
      'Time on a core for it: median, ms',
      'Scripts and styles, kB',
      'Index until the first result, kB',
      'Together, kB',
      'Index until `k8s scal` is typed, kB',
      'Load',
    ],
    bySize(site).map(([size, one]) => [
      size,
      ...[50, 95].map((share) => percentile(one.keystrokes, share).toFixed(0)),
      percentile(one.keystrokesFastWorker, 95).toFixed(0),
      ...[50, 95].map((share) => percentile(one.keystrokeWork, share).toFixed(0)),
      ...[50, 95].map((share) => percentile(one.firstResults, share).toFixed(0)),
      percentile(one.firstResultsSlow, 50).toFixed(0),
      percentile(one.firstResultWork, 50).toFixed(0),
      ...[one.scriptBytes, one.indexBytes, one.scriptBytes + one.indexBytes, one.indexBytesTyped].map(kilobytes),
      one.load.toFixed(0),
    ]),
  );

const bySize = <Value>(values: Record<string, Value>): [string, Value][] =>
  Object.entries(values).sort(([a], [b]) => Number(a) - Number(b));

const thousands = (value: number) => value.toLocaleString('en');

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(0);

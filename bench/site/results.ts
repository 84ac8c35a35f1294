import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {firstActTable} from '../acts/firstActTable';
import type {FirstAct} from '../acts/measureFirstActs';
import type {Dated} from '../environment';
import {table, writeTables} from '../report';
import type {BuildCost} from './buildSite';
import type {LighthouseFigures} from './measureLighthouse';
import type {Loaded, Visit} from './measureVisit';

/** What is known of one site of one size; visits and Lighthouse by page. */
export interface SiteFigures {
  build?: BuildCost & Dated;
  visits?: Record<string, Visit & Dated>;
  lighthouse?: Record<string, LighthouseFigures & Dated>;
}

/** What was measured so far, by site and number of topics (`stock 200`); a run replaces what it measures again. */
export interface Measured {
  environment: Record<string, string>;
  sites: Record<string, SiteFigures>;
  /** What a reader does first on the flagship page of this site, by act. */
  firstActs?: {acts: Record<string, FirstAct>} & Dated;
}

const file = path.resolve('bench/.built/site.json');
const report = path.resolve('bench/RESULTS.md');

export const readMeasured = (): Measured =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Measured) : {environment: {}, sites: {}};

/** Keeps what was measured, and puts its tables into the report. */
export async function writeResults(measured: Measured): Promise<string> {
  writeFileSync(file, JSON.stringify(measured));
  const tables = tablesOf(measured);
  await writeTables(report, '# The site, measured', tables);
  return tables;
}

function tablesOf({environment, sites, firstActs}: Measured): string {
  const all = Object.entries(sites).sort(([a], [b]) => sizeOf(a) - sizeOf(b));
  return [
    table(['Measured with', ''], Object.entries(environment)),
    '### A first visit with a phone',
    table(
      [
        'Site',
        'Page',
        'Requests',
        'kB',
        'HTML',
        'Styles',
        'Scripts',
        'Other',
        'After the first act: requests',
        'kB',
        'For the next page, kB',
        'Shift',
      ],
      all.flatMap(([site, {visits = {}}]) =>
        Object.entries(visits).map(([page, {untouched, touched, layoutShift}]) => [
          site,
          page,
          String(untouched.requests),
          kilobytes(untouched.bytes),
          ...kinds(untouched),
          String(touched.requests),
          kilobytes(touched.bytes),
          kilobytes(touched.bytesAhead),
          layoutShift.toFixed(3),
        ]),
      ),
    ),
    '### Lighthouse, phone, the median of its runs',
    table(
      [
        'Site',
        'Page',
        'Performance',
        'Accessibility',
        'Best practices',
        'SEO',
        'FCP, ms',
        'LCP, ms',
        'TBT, ms',
        'CLS',
        'Runs',
        'Load',
      ],
      all.flatMap(([site, {lighthouse = {}}]) =>
        Object.entries(lighthouse).map(([page, one]) => [
          site,
          page,
          ...[one.performance, one.accessibility, one.bestPractices, one.seo].map((score) => score.toFixed(0)),
          ...[one.firstContentfulPaint, one.largestContentfulPaint, one.totalBlockingTime].map((time) =>
            time.toFixed(0),
          ),
          one.layoutShift.toFixed(3),
          String(one.runs),
          one.load.toFixed(0),
        ]),
      ),
    ),
    ...(firstActs
      ? ['### A reader’s first act, slow 4G, processor four times as slow', firstActTable(firstActs.acts)]
      : []),
    '### A build from nothing, without social cards',
    table(
      ['Site', 'Seconds', 'Seconds on a core', 'Most memory, MB', 'Load', 'Date'],
      all.flatMap(([site, {build}]) =>
        build
          ? [
              [
                site,
                ...[build.seconds, build.coreSeconds, build.peakMegabytes, build.load].map((value) => value.toFixed(0)),
                build.date,
              ],
            ]
          : [],
      ),
    ),
  ].join('\n\n');
}

function kinds({bytes, byType}: Loaded): string[] {
  const named = ['Document', 'Stylesheet', 'Script'].map((type) => byType[type] ?? 0);
  return [...named, bytes - named.reduce((sum, one) => sum + one)].map(kilobytes);
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

const sizeOf = (site: string) => Number(/\d+$/.exec(site)?.[0]);

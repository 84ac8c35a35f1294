import {firstActTable} from '../acts/firstActTable';
import {table} from '../report';
import type {Loaded} from './measureVisit';
import type {Measured, SiteFigures} from './measured';

/** Everything that was measured, the sites of one size beside each other; a part that was not has no table. */
export function siteTables({environment, sites, firstActs}: Measured): string {
  const all = Object.entries(sites).sort(([a], [b]) => sizeOf(a) - sizeOf(b) || orderOf(a) - orderOf(b));
  return [
    table(['Measured with', ''], Object.entries(environment)),
    ...section('A first visit with a phone', visitHead, all.flatMap(visitRows)),
    ...section('Two acts at a desk, on a page at rest', actsHead, all.flatMap(actsRows)),
    ...section('Lighthouse, phone, the median of its runs', lighthouseHead, all.flatMap(lighthouseRows)),
    ...section(
      'Styles and layout of the flagship page, processor four times as slow',
      layoutHead,
      all.flatMap(layoutRow),
    ),
    ...(firstActs
      ? ['## A reader’s first act, slow 4G, processor four times as slow', firstActTable(firstActs.acts)]
      : []),
    ...section('A build from nothing, without social cards', buildHead, all.flatMap(buildRow)),
  ].join('\n\n');
}

const section = (title: string, head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  rows.length === 0 ? [] : [`## ${title}`, table(head, rows)];

type Entry = [site: string, figures: SiteFigures];

const visitHead = [
  'Site',
  'Page',
  'Requests',
  'kB',
  'HTML',
  'Styles',
  'Scripts',
  'Other',
  'Of these by workers',
  'After the first act: requests',
  'kB',
  'By workers',
  'For the next page, kB',
  'Shift',
];

const visitRows = ([site, {visits = {}}]: Entry) =>
  Object.entries(visits).map(([page, {untouched, touched, layoutShift}]) => [
    site,
    page,
    ...kinds(untouched),
    String(touched.requests),
    kilobytes(touched.bytes),
    kilobytes(touched.ofWorkers),
    kilobytes(touched.bytesAhead),
    layoutShift.toFixed(3),
  ]);

const actsHead = ['Site', 'Act', 'Requests', 'kB', 'HTML', 'Styles', 'Scripts', 'Other', 'Of these by workers'];

const actsRows = ([site, {acts}]: Entry) =>
  Object.entries({'opens the search, types `k8s scal`': acts?.search, 'switches the theme': acts?.theme}).flatMap(
    ([act, loaded]) => (loaded ? [[site, act, ...kinds(loaded)]] : []),
  );

const lighthouseHead = [
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
];

const lighthouseRows = ([site, {lighthouse = {}}]: Entry) =>
  Object.entries(lighthouse).map(([page, one]) => [
    site,
    page,
    ...[one.performance, one.accessibility, one.bestPractices, one.seo].map(whole),
    ...[one.firstContentfulPaint, one.largestContentfulPaint, one.totalBlockingTime].map(whole),
    one.layoutShift.toFixed(3),
    String(one.runs),
    whole(one.load),
  ]);

const layoutHead = [
  'Site',
  'Styles, ms',
  'Layout, ms',
  'Bare HTML: styles, ms',
  'Layout, ms',
  'Times the bare HTML',
  'Runs',
  'Load',
];

const layoutRow = ([site, {layout}]: Entry) =>
  layout
    ? [
        [
          site,
          ...[layout.style, layout.layout, layout.bareStyle, layout.bareLayout].map(whole),
          layout.ratio.toFixed(2),
          String(layout.runs),
          whole(layout.load),
        ],
      ]
    : [];

const buildHead = ['Site', 'Seconds', 'Seconds on a core', 'Most memory, MB', 'Load', 'Date'];

const buildRow = ([site, {build}]: Entry) =>
  build ? [[site, ...[build.seconds, build.coreSeconds, build.peakMegabytes, build.load].map(whole), build.date]] : [];

function kinds({requests, bytes, html, styles, scripts, ofWorkers}: Loaded): string[] {
  const other = bytes - html - styles - scripts;
  return [String(requests), ...[bytes, html, styles, scripts, other, ofWorkers].map(kilobytes)];
}

const whole = (value: number) => value.toFixed(0);

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

const sizeOf = (site: string) => Number(/\d+$/.exec(site)?.[0]);

const orderOf = (site: string) => ['versus', 'stock', 'starlight'].indexOf(site.split(' ')[0]!);

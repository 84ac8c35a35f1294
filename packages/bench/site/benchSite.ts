import {chromium, type Browser} from '@playwright/test';
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {inLearningOrder} from '../../../src/core/topic/learningOrder';
import {readTopics, todayOf} from '../../../src/site/content/readTopics';
import type {TopicOnDisk} from '../../../src/site/content/topicOnDisk';
import {findChromium, launchArguments} from '../../../scripts/chromium.mjs';
import {measureFirstActs} from '../acts/measureFirstActs';
import {dated, machine} from '../environment';
import {benchFolder, peersFolder} from '../search/bundleScript';
import {serveFolder, type FolderServer} from '../serveFolder';
import {copiesOfTopics} from '../topics/copiesOfTopics';
import {buildSite} from './buildSite';
import {bareHtml, layoutFigures, layoutTimes, type LayoutTimes} from './measureLayout';
import {measureActs} from './measureActs';
import {lighthouseFigures, lighthouseReport, type Report} from './measureLighthouse';
import {measureVisit} from './measureVisit';
import {readOptions, type Options} from './options';
import {readMeasured, writeResults} from './results';
import type {Measured, SiteFigures} from './measured';
import {sites, type SiteName} from './sites';
import {installStarlight} from './starlightPackages';

const allSizes = [9, 200, 1000];
/** On a quiet machine so many give a median that stays. */
const LIGHTHOUSE_RUNS = 5;
const LAYOUT_RUNS = 9;
const FIRST_ACT_RUNS = 20;
const DEBUGGING_PORT = 9333;
/** Where the flagship page of a site lies without its style sheets and scripts. */
const BARE = '/bare.html';

/**
 * Builds this site and sites of Docusaurus and Starlight with the same content, and measures them side by side. Words on the
 * command line choose a part: `builds` for what a build takes, `visits` for what a first visit loads and `acts` for what two
 * acts load, `lighthouse`, `layout` for the browser's own work, `first-act` for how soon what a reader does first is seen;
 * also numbers of topics, and sites (`versus`, `stock`, `starlight`). `--runs=5` says how often what varies is measured,
 * `--built=FOLDER` where this site lies if not in `build`.
 */
async function benchSite(words: readonly string[]): Promise<void> {
  const options = readOptions(words, allSizes);
  if (!existsSync(path.join(options.built, 'index.html'))) {
    throw new Error('The site is not built. Run `npm run build` first.');
  }
  if (!existsSync(path.join(peersFolder, 'node_modules'))) {
    execFileSync('npm', ['ci'], {cwd: peersFolder, stdio: 'inherit'});
  }
  mkdirSync(path.join(benchFolder, '.built'), {recursive: true});
  const measured = readMeasured();
  measured.environment = environment();
  const {isWanted} = options;
  const areSitesWanted = (['builds', 'visits', 'acts', 'lighthouse', 'layout'] as const).some(isWanted);
  if (areSitesWanted) installStarlight();
  for (const size of areSitesWanted ? options.sizes : []) await benchSize(size, options, measured);
  if (isWanted('first-act')) {
    await withBrowser(measured, async (browser) => {
      const acts = await measureFirstActs(browser, options.built, options.runs ?? FIRST_ACT_RUNS);
      measured.firstActs = {acts, ...dated()};
    });
  }
  console.log(await writeResults(measured));
}

async function benchSize(size: number, options: Options, measured: Measured): Promise<void> {
  const {isWanted, names, built, runs} = options;
  const real = inLearningOrder(
    readTopics('.', todayOf(new Date())).topics.filter(({edition, facts}) => edition === 'current' && !facts.draft),
  );
  const figuresOf = (name: SiteName) => (measured.sites[`${name} ${size}`] ??= {});
  const builtIn = (name: SiteName) =>
    name === 'versus' && size === real.length ? built : path.join(sites[name].folder(size), 'build');
  for (const name of names) {
    if (!isWanted('builds') && existsSync(builtIn(name))) continue;
    console.log(`${name}, ${size} topics: building`);
    await build(name, size, real, figuresOf(name));
    await writeResults(measured);
  }
  if (!(['visits', 'acts', 'lighthouse', 'layout'] as const).some(isWanted)) return;
  const servers = await serveSites(names, builtIn);
  try {
    await withBrowser(measured, async (browser) => {
      for (const {name, server} of servers) {
        if (isWanted('visits')) await measureVisits(browser, server, name, size, figuresOf(name));
        if (isWanted('acts')) {
          figuresOf(name).acts = {...(await measureActs(browser, server, sites[name].flagship)), ...dated()};
        }
      }
      if (size !== allSizes[0]) return;
      if (isWanted('layout')) await measureLayouts(browser, servers, runs ?? LAYOUT_RUNS, figuresOf);
      if (isWanted('lighthouse')) await measureLighthouse(servers, runs ?? LIGHTHOUSE_RUNS, figuresOf);
    });
    await writeResults(measured);
  } finally {
    for (const {server} of servers) server.close();
  }
}

async function build(name: SiteName, size: number, real: readonly TopicOnDisk[], figures: SiteFigures): Promise<void> {
  const {folder: folderOf, layOut, generator} = sites[name];
  const folder = folderOf(size);
  layOut(folder, copiesOfTopics(real, size), real);
  figures.build = {...(await buildSite(folder, generator)), ...dated()};
  for (const kept of generator.keptIn) rmSync(path.join(folder, kept), {recursive: true, force: true});
}

type Servers = readonly {name: SiteName; server: FolderServer}[];

/** Serves sites, each with its flagship page once more without style sheets and scripts. */
function serveSites(names: readonly SiteName[], builtIn: (name: SiteName) => string): Promise<Servers> {
  const served = names.map(async (name) => {
    const html = readFileSync(path.join(builtIn(name), sites[name].flagship, 'index.html'), 'utf8');
    return {name, server: await serveFolder(builtIn(name), new Map([[BARE, bareHtml(html)]]))};
  });
  return Promise.all(served);
}

async function measureVisits(
  browser: Browser,
  server: FolderServer,
  name: SiteName,
  size: number,
  figures: SiteFigures,
): Promise<void> {
  const {pages, flagship} = sites[name];
  for (const page of size === allSizes[0] ? pages : [flagship]) {
    // What is compressed for the first time would be waited for.
    await measureVisit(browser, server, page);
    (figures.visits ??= {})[page] = {...(await measureVisit(browser, server, page)), ...dated()};
  }
}

type FiguresOf = (name: SiteName) => SiteFigures;

/** The flagship pages and their bare HTML, in turns, so that what else the machine does falls on all alike. */
async function measureLayouts(browser: Browser, servers: Servers, runs: number, figuresOf: FiguresOf): Promise<void> {
  const all = servers.map(({name, server: {origin}}) => ({
    name,
    page: origin + sites[name].flagship,
    bare: origin + BARE,
    pairs: [] as {page: LayoutTimes; bare: LayoutTimes}[],
  }));
  // What is compressed for the first time would be waited for.
  for (const {page} of all) await layoutTimes(browser, page);
  for (let run = 0; run < runs; run++) {
    for (const {page, bare, pairs} of all) {
      pairs.push({page: await layoutTimes(browser, page), bare: await layoutTimes(browser, bare)});
    }
    console.log(`Layout: ${run + 1} of ${runs}`);
  }
  for (const {name, pairs} of all) figuresOf(name).layout = {...layoutFigures(pairs), ...dated()};
}

/** Every page of every site in turns. */
async function measureLighthouse(servers: Servers, runs: number, figuresOf: FiguresOf): Promise<void> {
  const all = servers.flatMap(({name, server: {origin}}) =>
    sites[name].pages.map((page) => ({name, page, address: origin + page, reports: [] as Report[]})),
  );
  for (let run = 0; run < runs; run++) {
    for (const {address, reports} of all) reports.push(await lighthouseReport(DEBUGGING_PORT, address));
    console.log(`Lighthouse: ${run + 1} of ${runs}`);
  }
  for (const {name, page, reports} of all) {
    (figuresOf(name).lighthouse ??= {})[page] = {...lighthouseFigures(reports), ...dated()};
  }
}

async function withBrowser(measured: Measured, step: (browser: Browser) => Promise<void>): Promise<void> {
  const args = [...launchArguments, `--remote-debugging-port=${DEBUGGING_PORT}`];
  const browser = await chromium.launch({executablePath: findChromium(), args});
  measured.environment.Chromium = browser.version();
  await step(browser).finally(() => browser.close());
}

function environment(): Record<string, string> {
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown;
  const docusaurus = read('node_modules/@docusaurus/core/package.json') as {version: string};
  const starlight = read('packages/bench/peers/starlight/package.json') as {dependencies: Record<string, string>};
  return {
    Machine: machine(),
    Node: process.version,
    Docusaurus: docusaurus.version,
    Starlight: `${starlight.dependencies['@astrojs/starlight']!}, Astro ${starlight.dependencies.astro!}`,
  };
}

benchSite(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

import {chromium, type Browser} from '@playwright/test';
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {inLearningOrder} from '../../model/learningOrder';
import {readTopics, todayOf, type TopicOnDisk} from '../../plugins/topics/readTopics';
import {findChromium, launchArguments} from '../../scripts/chromium.mjs';
import {dated, machine} from '../environment';
import {benchFolder} from '../search/bundleScript';
import {measureFirstActs} from '../acts/measureFirstActs';
import {serveFolder} from '../serveFolder';
import {copiesOfTopics} from '../topics/copiesOfTopics';
import {buildSite, type BuildCost} from './buildSite';
import {layOutProject} from './layOutProject';
import {layOutStock} from './layOutStock';
import {measureLighthouse} from './measureLighthouse';
import {measureVisit} from './measureVisit';
import {readOptions, type Options} from './options';
import {readMeasured, writeResults, type SiteFigures} from './results';

const allSizes = [9, 200, 1000];
/** On a quiet machine five give a median that stays. */
const LIGHTHOUSE_RUNS = 5;
const FIRST_ACT_RUNS = 20;
const DEBUGGING_PORT = 9333;

/** Every kind of page that readers open. */
const pages = {
  versus: [
    '/',
    '/docker-vs-kubernetes/',
    '/docker-vs-kubernetes/scaling/',
    '/docker-vs-kubernetes/cheat-sheet/',
    '/search/?q=k8s%20scal',
    '/practice/',
    '/editions/',
    '/versions/',
    '/1.36/docker-vs-kubernetes/',
  ],
  stock: ['/docs/docker-vs-kubernetes/', '/docs/service-types/'],
};

/** The page that is compared at every size. */
const compared = {versus: '/docker-vs-kubernetes/', stock: '/docs/docker-vs-kubernetes/'};

type SiteName = keyof typeof pages;

/**
 * Builds this site and a stock Docusaurus site with the same content, and measures both: what a first visit loads, what
 * Lighthouse says, what a build takes, and how soon what a reader does first is seen. Words on the command line choose a
 * part: `builds`, `visits`, `lighthouse`, `first-act`, and numbers of topics; `--runs=5` says how often what varies is
 * measured, and `--built=FOLDER` where this site lies if not in `build`.
 */
async function benchSite(words: readonly string[]): Promise<void> {
  const {isWanted, sizes, runs, built} = readOptions(words, allSizes);
  if (!existsSync(path.join(built, 'index.html'))) throw new Error('The site is not built. Run `npm run build` first.');
  if (!existsSync(path.join(benchFolder, 'node_modules'))) {
    execFileSync('npm', ['ci'], {cwd: benchFolder, stdio: 'inherit'});
  }
  const real = inLearningOrder(
    readTopics('.', todayOf(new Date())).topics.filter(({edition, facts}) => edition === 'current' && !facts.draft),
  );
  const measured = readMeasured();
  measured.environment = {Machine: machine(), Node: process.version, Docusaurus: versionOf('@docusaurus/core')};
  mkdirSync(path.join(benchFolder, '.built'), {recursive: true});
  if (isWanted('first-act')) {
    await withBrowser(async (browser) => {
      measured.environment.Chromium = browser.version();
      const acts = await measureFirstActs(browser, built, runs ?? FIRST_ACT_RUNS);
      measured.firstActs = {acts, ...dated()};
    });
    console.log(await writeResults(measured));
  }
  if (!(['builds', 'visits', 'lighthouse'] as const).some(isWanted)) return;
  for (const size of sizes) {
    for (const name of ['versus', 'stock'] as const) {
      const figures = (measured.sites[`${name} ${size}`] ??= {});
      const folder = path.join(benchFolder, '.built', `${name}-${size}`);
      if (isWanted('builds') || !existsSync(path.join(folder, 'build'))) {
        figures.build = {...(await build(name, folder, copiesOfTopics(real, size), real)), ...dated()};
      }
      await withBrowser(async (browser) => {
        measured.environment.Chromium = browser.version();
        const ofThis = name === 'versus' && size === real.length ? built : path.join(folder, 'build');
        await measurePages(browser, ofThis, name, size, figures, isWanted);
      });
      console.log(await writeResults(measured));
    }
  }
}

async function build(
  name: SiteName,
  folder: string,
  topics: readonly TopicOnDisk[],
  real: readonly TopicOnDisk[],
): Promise<BuildCost> {
  if (name === 'stock')
    layOutStock(
      folder,
      topics.map((topic) => ({...topic, url: `/docs/${topic.id}`, isCurrent: true})),
    );
  else layOutProject(folder, topics, real);
  // Social cards are drawn once and kept; they are counted apart.
  const cost = await buildSite(folder, {VERSUS_CARDS: 'none'});
  rmSync(path.join(folder, '.docusaurus'), {recursive: true, force: true});
  return cost;
}

async function measurePages(
  browser: Browser,
  folder: string,
  name: SiteName,
  size: number,
  figures: SiteFigures,
  isWanted: Options['isWanted'],
): Promise<void> {
  const server = await serveFolder(folder);
  try {
    for (const page of size === allSizes[0] ? pages[name] : [compared[name]]) {
      const address = server.origin + page;
      if (isWanted('visits')) {
        // What is compressed for the first time would be waited for.
        await measureVisit(browser, address);
        (figures.visits ??= {})[page] = {...(await measureVisit(browser, address)), ...dated()};
      }
      if (isWanted('lighthouse') && size === allSizes[0]) {
        const scores = await measureLighthouse(DEBUGGING_PORT, address, LIGHTHOUSE_RUNS);
        (figures.lighthouse ??= {})[page] = {...scores, ...dated()};
      }
    }
  } finally {
    server.close();
  }
}

async function withBrowser(step: (browser: Browser) => Promise<void>): Promise<void> {
  const args = [...launchArguments, `--remote-debugging-port=${DEBUGGING_PORT}`];
  const browser = await chromium.launch({executablePath: findChromium(), args});
  await step(browser).finally(() => browser.close());
}

const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {version: string}).version;

benchSite(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

import {chromium, type Browser} from '@playwright/test';
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {inLearningOrder} from '../../../src/core/topic/learningOrder';
import {searchRecords} from '../../../src/core/part/searchRecords';
import {readTopics, todayOf} from '../../../src/site/content/readTopics';
import type {PublishedTopic} from '../../../src/site/content/site';
import {findChromium, launchArguments} from '../../../scripts/chromium.mjs';
import {generateTopics} from '../topics/generateTopics';
import {vocabularyGrowth, wordsOfTopic} from '../topics/vocabularyGrowth';
import {dated, machine} from '../environment';
import {benchFolder, peersFolder, peersRequire} from './bundleScript';
import {ours} from './engines/ours';
import {pagefind} from './engines/pagefind';
import {plainMiniSearch} from './engines/plainMiniSearch';
import {stockPlugin, stockPluginOnBuiltPages} from './engines/stockPlugin';
import {measureEngine} from './measureEngine';
import {measureSite} from './measureSite';
import {readMeasured, writeResults, type Measured} from './results';

const engineSizes = [9, 200, 1000];
const siteSizes = [9, 21, 1000];

/**
 * Measures search engines side by side and the built site, and writes the tables of `RESULTS.md`. Words on the command
 * line choose a part of it: `engines` or `site`, and numbers of topics.
 */
async function benchSearch(words: readonly string[]): Promise<void> {
  if (!existsSync('build/search')) throw new Error('The site is not built. Run `npm run build` first.');
  if (!existsSync(path.join(peersFolder, 'node_modules'))) {
    execFileSync('npm', ['ci'], {cwd: peersFolder, stdio: 'inherit'});
  }
  const isWanted = (kind: string, size: number) => {
    const kinds = words.filter((word) => !/^\d+$/.test(word));
    const sizes = words.filter((word) => /^\d+$/.test(word)).map(Number);
    return (kinds.length === 0 || kinds.includes(kind)) && (sizes.length === 0 || sizes.includes(size));
  };
  mkdirSync(path.join(benchFolder, '.built'), {recursive: true});
  const measured = readMeasured();
  const real = inLearningOrder(
    readTopics('.', todayOf(new Date())).topics.filter(({edition, facts}) => edition === 'current' && !facts.draft),
  );
  const all = generateTopics(real, Math.max(...engineSizes)).map((topic): PublishedTopic => ({
    ...topic,
    url: `/${topic.id}/`,
    isCurrent: true,
  }));
  const growth = vocabularyGrowth(real);
  const browser = await chromium.launch({executablePath: findChromium(), args: launchArguments});
  try {
    measured.environment = environmentOf(browser);
    for (const size of new Set([...engineSizes, ...siteSizes])) {
      const topics = all.slice(0, size);
      const text = topics.flatMap(wordsOfTopic);
      const parts = topics.reduce((sum, topic, place) => sum + searchRecords(topic, place).records.length, 0);
      const different = new Set(text).size;
      measured.texts[size] = {parts, words: text.length, different, expected: growth.expected(text.length)};
    }
    for (const size of engineSizes.filter((one) => isWanted('engines', one))) {
      measured.engines[size] = {...measured.engines[size]};
      await measureEngines(browser, all.slice(0, size), size, measured.engines[size]);
      await writeResults(measured);
    }
    for (const size of siteSizes.filter((one) => isWanted('site', one))) {
      console.log(`The site with ${size} topics`);
      measured.site[size] = {...(await measureSite(browser, all.slice(0, size))), ...dated()};
      await writeResults(measured);
    }
    console.log(await writeResults(measured));
  } finally {
    await browser.close();
  }
}

async function measureEngines(
  browser: Browser,
  topics: readonly PublishedTopic[],
  size: number,
  results: Measured['engines'][string],
): Promise<void> {
  // Pages that are built exist of the real topics only.
  const hasPages = topics.every(({url}) => existsSync(`build${url}index.html`));
  for (const engine of [ours, plainMiniSearch, pagefind, stockPlugin, ...(hasPages ? [stockPluginOnBuiltPages] : [])]) {
    console.log(`${engine.name}, ${size} topics`);
    const folder = path.join(benchFolder, '.built', String(size), engine.name.replace(/\W+/g, '-'));
    rmSync(folder, {recursive: true, force: true});
    mkdirSync(folder, {recursive: true});
    try {
      const built = await engine.build(topics, folder);
      results[engine.name] = {...built, ...(await measureEngine(browser, folder, built)), ...dated()};
    } catch (error) {
      const failed = error instanceof Error ? error.message.split('\n')[0]! : String(error);
      console.log(failed);
      results[engine.name] = {failed, ...dated()};
    }
  }
}

function environmentOf(browser: Browser): Record<string, string> {
  const versionOf = (file: string) => (JSON.parse(readFileSync(file, 'utf8')) as {version: string}).version;
  return {
    Machine: `${machine()}, shared with other work`,
    Node: process.version,
    Chromium: browser.version(),
    MiniSearch: versionOf('node_modules/minisearch/package.json'),
    Pagefind: versionOf(path.join(peersFolder, 'node_modules/pagefind/package.json')),
    'docusaurus-search-local': versionOf(peersRequire.resolve('@easyops-cn/docusaurus-search-local/package.json')),
    Date: dated().date,
  };
}

benchSearch(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

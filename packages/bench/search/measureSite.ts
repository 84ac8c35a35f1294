import type {Browser, BrowserContext, Page} from '@playwright/test';
import {readdirSync} from 'node:fs';
import path from 'node:path';
import {searchFiles} from '../../../src/features/search/build/searchFiles';
import type {PublishedTopic} from '../../../src/site/content/site';
import {searchQueries} from '../../../tests/search/searchQueries';
import {bestOfPasses} from './bestOfPasses';
import {bytesOf, serveFolder, type FolderServer} from '../serveFolder';
import {workOfKeys} from './workOfKeys';

/** What readers of the built site wait for and load. */
export interface SiteMeasures {
  /** Milliseconds from a key to its painted results, everything slowed down; and with the worker at full speed. */
  keystrokes: number[];
  keystrokesFastWorker: number[];
  /** Milliseconds that page and worker were on a core from a key to its painted results, at full speed. */
  keystrokeWork: number[];
  /** Milliseconds from the first key to the first painted results with nothing cached; and everything slowed down. */
  firstResults: number[];
  firstResultsSlow: number[];
  /** Milliseconds that page and worker were on a core for it, at full speed. */
  firstResultWork: number[];
  /** Bytes from opening the search to the first results: scripts and styles, and files of the index. */
  scriptBytes: number;
  indexBytes: number;
  /** The same for files of the index, until `k8s scal` has been typed. */
  indexBytesTyped: number;
}

const PAGE = '/docker-vs-kubernetes/';
const SLOWDOWN = 4;
const TYPED = 'k8s scal';
/** One query in so many is typed. */
const TYPED_EVERY = 30;
/** A shared machine disturbs some keys of every pass, seldom the same ones. */
const PASSES = 5;
const FIRST_RESULTS = 7;

interface Speed {
  slowdown: number;
  /** Whether the worker is slowed down like the page, which Chromium does not do by itself. */
  isWorkerSlow: boolean;
}

const asItIs: Speed = {slowdown: 1, isWorkerSlow: false};
const allSlow: Speed = {slowdown: SLOWDOWN, isWorkerSlow: true};
const pageSlow: Speed = {slowdown: SLOWDOWN, isWorkerSlow: false};

/** Measures the site in `build/`, with the search files of other topics in place of its own. */
export async function measureSite(browser: Browser, topics: readonly PublishedTopic[]): Promise<SiteMeasures> {
  const server = await serveFolder('build', filesOf(topics));
  try {
    // What is compressed for the first time would be waited for.
    await firstResult(browser, server, asItIs);
    const {script, index} = await firstResult(browser, server, asItIs);
    const typed = await inPage(browser, server, asItIs, async (page) => {
      server.takeSent();
      await openSearch(page);
      await typeLetters(page, TYPED);
      return server.takeSent();
    });
    const firstResults: number[] = [];
    const firstResultsSlow: number[] = [];
    const firstResultWork: number[] = [];
    for (let time = 0; time < FIRST_RESULTS; time++) {
      firstResults.push((await firstResult(browser, server, asItIs)).milliseconds);
      firstResultsSlow.push((await firstResult(browser, server, allSlow)).milliseconds);
      firstResultWork.push(...(await workOfFirstResult(browser, server)));
    }
    return {
      keystrokes: await bestOfPasses(PASSES, () => typeQueries(browser, server, allSlow)),
      keystrokesFastWorker: await bestOfPasses(PASSES, () => typeQueries(browser, server, pageSlow)),
      firstResults,
      firstResultsSlow,
      firstResultWork,
      keystrokeWork: await inPage(browser, server, asItIs, async (page) => {
        await openSearch(page);
        await typeLetters(page, 'warm');
        return workOfKeys(browser, page, () => typeAll(page));
      }),
      scriptBytes: script,
      indexBytes: index,
      indexBytesTyped: indexBytes(typed),
    };
  } finally {
    server.close();
  }
}

/** The search files of the topics, the first of them under the name that the built site asks for. */
function filesOf(topics: readonly PublishedTopic[]): Map<string, string> {
  const {entry, files} = searchFiles(topics, 'current', '/');
  const instead = new Map(files.map(({path: file, content}) => [`/${file}`, String(content)]));
  const built = readdirSync('build/search').find((name) => name.startsWith('current-'))!;
  return instead.set(`/search/${built}/entry.json`, instead.get(entry)!);
}

const indexBytes = (sent: ReadonlyMap<string, number>) =>
  bytesOf(new Map([...sent].filter(([address]) => address.startsWith('/search/'))));

async function firstResult(browser: Browser, server: FolderServer, speed: Speed) {
  return inPage(browser, server, speed, async (page) => {
    server.takeSent();
    await openSearch(page);
    const milliseconds = await typeLetter(page, TYPED[0]!);
    const sent = server.takeSent();
    return {milliseconds, index: indexBytes(sent), script: bytesOf(sent) - indexBytes(sent)};
  });
}

function typeQueries(browser: Browser, server: FolderServer, speed: Speed): Promise<number[]> {
  return inPage(browser, server, speed, async (page) => {
    await openSearch(page);
    await typeLetters(page, 'warm');
    return typeAll(page);
  });
}

async function typeAll(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (const {query} of searchQueries.filter((_, place) => place % TYPED_EVERY === 0)) {
    await page.getByRole('combobox').fill('');
    times.push(...(await typeLetters(page, query)));
  }
  return times;
}

const workOfFirstResult = (browser: Browser, server: FolderServer): Promise<number[]> =>
  inPage(browser, server, asItIs, (page) =>
    workOfKeys(browser, page, async () => {
      await openSearch(page);
      await typeLetter(page, TYPED[0]!);
    }),
  );

async function openSearch(page: Page): Promise<void> {
  await page.keyboard.press('/');
}

async function typeLetters(page: Page, text: string): Promise<number[]> {
  const times: number[] = [];
  for (const letter of text) times.push(await typeLetter(page, letter));
  return times;
}

interface Recorder {
  painted(): Promise<number | undefined>;
}

/** Milliseconds until the results of the letter are painted; without end where it leaves them as they were. */
async function typeLetter(page: Page, letter: string): Promise<number> {
  const painted = page.evaluate(() => (globalThis as unknown as {recorder: Recorder}).recorder.painted());
  await page.keyboard.type(letter);
  return (await painted) ?? Infinity;
}

/** Does something on the page as a reader finds it with nothing cached. */
async function inPage<Result>(
  browser: Browser,
  {origin}: FolderServer,
  {slowdown, isWorkerSlow}: Speed,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({viewport: {width: 1280, height: 800}});
  try {
    const page = await context.newPage();
    const folder = path.resolve('packages/bench/search');
    if (isWorkerSlow) await page.addInitScript({path: path.join(folder, 'workersInFrames.js')});
    await page.addInitScript({path: path.join(folder, 'paintRecorder.js')});
    await page.goto(origin + PAGE, {waitUntil: 'networkidle'});
    await slowDown(context, page, slowdown);
    return await use(page);
  } finally {
    await context.close();
  }
}

async function slowDown(context: BrowserContext, page: Page, rate: number): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate});
}

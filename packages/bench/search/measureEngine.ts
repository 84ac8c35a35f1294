import type {Browser, Page} from '@playwright/test';
import path from 'node:path';
import {searchQueries} from '../../../tests/search/searchQueries';
import {bestOfPasses} from './bestOfPasses';
import type {BuiltEngine, EngineClient} from './engine';
import {bytesOf, serveFolder, type FolderServer} from '../serveFolder';

/** How well an engine finds, what it loads and how long it takes. */
export interface EngineMeasures {
  /** Shares from 0 to 1 of what readers type. */
  firstRight: number;
  topThreeRight: number;
  /** The first result is of a right topic, whatever part of it. */
  firstInTopic: number;
  /** Bytes for engine and index, until `k8s scal` is answered: asked at once, and typed letter by letter. */
  bytesAtOnce: number;
  bytesTyped: number;
  /** Milliseconds from asking to the answer, for each letter of some queries, slowed down; the best of some passes. */
  keystrokes: number[];
}

const BYTES_QUERY = 'k8s scal';
const SLOWDOWN = 4;
/** One query in so many is typed letter by letter. */
const TYPED_EVERY = 6;
/** A shared machine disturbs some keys of every pass, seldom the same ones. */
const PASSES = 3;
/** A pass that takes longer is cut short; there are enough keys then. */
const MOST_SECONDS = 40;

/** Measures a built engine in a browser. */
export async function measureEngine(browser: Browser, folder: string, {client}: BuiltEngine): Promise<EngineMeasures> {
  const server = await serveFolder(folder);
  try {
    // What is compressed for the first time would be waited for.
    await inPage(browser, server, client, async (search) => search([BYTES_QUERY]));
    server.takeSent();
    await inPage(browser, server, client, async (search) => search([BYTES_QUERY]));
    const bytesAtOnce = bytesOf(server.takeSent());
    await inPage(browser, server, client, async (search) => search(beginningsOf(BYTES_QUERY)));
    const bytesTyped = bytesOf(server.takeSent());
    const found = await inPage(browser, server, client, async (search) =>
      search(searchQueries.map(({query}) => query)),
    );
    const keystrokes = await bestOfPasses(PASSES, () => typeSlowly(browser, server, client));
    const places = found.map(({addresses}, index) => {
      const keys = addresses.map(keyOf);
      const {wanted} = searchQueries[index]!;
      const isTopic = wanted.some((key) => topicOf(key) === topicOf(keys[0] ?? ''));
      return {place: keys.findIndex((key) => wanted.includes(key)), isTopic};
    });
    const share = (isRight: (place: (typeof places)[number]) => boolean) =>
      places.filter(isRight).length / places.length;
    return {
      firstRight: share(({place}) => place === 0),
      topThreeRight: share(({place}) => place >= 0 && place < 3),
      firstInTopic: share(({isTopic}) => isTopic),
      bytesAtOnce,
      bytesTyped,
      keystrokes,
    };
  } finally {
    server.close();
  }
}

const beginningsOf = (query: string) => Array.from(query, (_, place) => query.slice(0, place + 1));

/** `/docker-vs-kubernetes/#scaling` as `docker-vs-kubernetes/scaling`. */
const keyOf = (address: string) => address.replace(/^\/|\/$/g, '').replace('/#', '/');

const topicOf = (key: string) => key.split('/')[0]!;

type Search = (queries: readonly string[]) => Promise<{addresses: string[]; milliseconds: number}[]>;

async function inPage<Result>(
  browser: Browser,
  {origin}: FolderServer,
  client: string,
  use: (search: Search, page: Page) => Promise<Result>,
  {isSlow = false} = {},
): Promise<Result> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  try {
    await page.goto(`${origin}/empty.html`);
    if (isSlow) {
      await page.addScriptTag({path: path.resolve('packages/bench/search/workersInFrames.js')});
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', {rate: SLOWDOWN});
    }
    const search: Search = (queries) =>
      page.evaluate(
        async ({address, all}) => {
          const {open, search: ask} = (await import(address)) as EngineClient;
          await open();
          const answers: {addresses: string[]; milliseconds: number}[] = [];
          for (const query of all) {
            const began = performance.now();
            const addresses = await ask(query);
            answers.push({addresses, milliseconds: performance.now() - began});
          }
          return answers;
        },
        {address: client, all: queries},
      );
    return await use(search, page);
  } catch (error) {
    throw new Error(`${String(error)} ${problems.join(' ')}`.trim(), {cause: error});
  } finally {
    await context.close();
  }
}

/** Milliseconds for each letter of every so many-th query. */
function typeSlowly(browser: Browser, server: FolderServer, client: string): Promise<number[]> {
  const typed = searchQueries.filter((_, place) => place % TYPED_EVERY === 0);
  return inPage(
    browser,
    server,
    client,
    async (search) => {
      const times: number[] = [];
      const end = performance.now() + MOST_SECONDS * 1000;
      await search(['warm up']);
      for (const {query} of typed) {
        if (performance.now() > end) break;
        times.push(...(await search(beginningsOf(query))).map(({milliseconds}) => milliseconds));
      }
      return times;
    },
    {isSlow: true},
  );
}

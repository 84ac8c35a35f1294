import {readFileSync} from 'node:fs';
import type {BrowserContext, Page} from '@playwright/test';
import {editions} from '../../src/core/edition/editions';
import {leavingWorkerFile} from '../../src/features/offline/workerFile';
import {ChangingSite} from './changingSite';
import {answer, countStored, left} from './practisingReader';
import {DEEP, deepUnless, expect, test as base, TOPIC, TOPICS} from './reader';

/** Tests on a site of their own, in which the worker is allowed. */
const test = base.extend<{site: ChangingSite}>({
  site: async ({}, use) => {
    const site = await ChangingSite.start();
    await use(site);
    await site.stop();
  },
  baseURL: async ({site}, use) => use(site.origin),
});

test.use({serviceWorkers: 'allow'});

const OLDER_TOPIC = `/${editions.find(({isCurrent}) => !isCurrent)!.name}${TOPIC}`;

const cacheNames = (page: Page) => page.evaluate(() => caches.keys());

/** Copying a version takes a while on a machine that has much else to do. */
const PATIENCE = {timeout: 20_000};

/** Waits until the published version is kept as a whole and answers for this page. */
const untilWhole = (page: Page, site: ChangingSite) =>
  expect
    .poll(
      () =>
        page.evaluate(async (version) => {
          const registration = await navigator.serviceWorker.getRegistration();
          const {installing, waiting, active} = registration ?? {};
          const isSettled = active?.state === 'activated' && !installing && !waiting;
          if (!isSettled || navigator.serviceWorker.controller?.state !== 'activated') return false;
          const name = `versus:/:${version}`;
          return (await caches.has(name)) && (await (await caches.open(name)).match('/.confirmed')) !== undefined;
        }, site.edition.version),
      PATIENCE,
    )
    .toBe(true);

/** A visit that is long enough to keep everything, or everything of a newer version. */
async function visit(page: Page, site: ChangingSite, address = '/'): Promise<void> {
  await page.goto(address);
  await scroll(page);
  await untilWhole(page, site);
}

/** What every reader does sooner or later. */
const scroll = (page: Page) => page.mouse.wheel(0, 20);

/** Opens another page, and waits until it has looked for a newer version, so that it does not find one later. */
async function openAnother(context: BrowserContext, site: ChangingSite): Promise<Page> {
  const checks = () => site.asked.filter((address) => address === 'sw.js').length;
  const before = checks();
  const page = await context.newPage();
  await page.goto(TOPIC);
  await expect.poll(checks, PATIENCE).toBeGreaterThan(before);
  return page;
}

/** No network: neither the browser's nor the server. */
async function goOffline(context: BrowserContext, site: ChangingSite): Promise<void> {
  await context.setOffline(true);
  await site.stop();
}

const word = (page: Page) => page.locator('[data-word]');

test(
  'after one visit every topic, cheat sheet and page is there without network',
  DEEP,
  async ({page, context, site}) => {
    test.slow();
    await visit(page, site);
    await goOffline(context, site);
    for (const address of [...TOPICS, ...TOPICS.map((topic) => `${topic}cheat-sheet/`), '/search/', '/']) {
      const response = await page.goto(address);
      expect(response!.status(), address).toBe(200);
      await expect(page.getByRole('heading', {level: 1}), address).toBeVisible();
    }
  },
);

test('without network a topic has its look, its controls, its diagram and the file of it', async ({
  page,
  context,
  site,
}) => {
  await visit(page, site);
  await goOffline(context, site);
  await page.goto(`${TOPIC}?from=chat#scaling`);
  await expect(page.locator('#scaling')).toBeInViewport();
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(251, 251, 249)');
  await page.getByRole('button', {name: 'Hide Docker'}).click();
  await expect(page.getByRole('button', {name: 'Show Docker'})).toBeVisible();
  await expect(page.getByRole('img', {name: /Where Docker stops/}).first()).toBeVisible();
  const drawing = await page.getByRole('link', {name: 'SVG'}).first().getAttribute('href');
  expect(await page.evaluate(async (address) => (await fetch(address)).text(), drawing!)).toContain('<svg');
  await page.getByRole('link', {name: 'Cheat sheet'}).first().click();
  await expect(page).toHaveURL(/cheat-sheet/);
});

test('a visit to the page of one part keeps everything too', DEEP, async ({page, context, site}) => {
  await visit(page, site, `${TOPIC}scaling/`);
  await goOffline(context, site);
  await page.goto(TOPIC);
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Docker vs Kubernetes');
  await page.goto(`${TOPIC}scaling/`);
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Scaling');
  await expect(page).toHaveURL(`${TOPIC}scaling/`);
});

test('search finds without network, from an address and from its key', async ({page, context, site}) => {
  await visit(page, site);
  await goOffline(context, site);
  await page.goto('/search/?q=k8s%20scal');
  await expect(
    page
      .getByRole('main')
      .getByRole('link', {name: /Scaling/})
      .first(),
  ).toBeVisible();
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('scal');
  await expect(page.getByRole('option').first()).toContainText('Scaling');
});

test(
  'without network an answer is said aloud and ticked, and it is there when the network is back',
  DEEP,
  async ({page, context, site}) => {
    test.slow();
    await visit(page, site);
    await goOffline(context, site);
    await page.goto(TOPIC);
    await page.getByRole('link', {name: 'Say it aloud'}).click();
    const heading = page.getByRole('heading', {level: 1});
    await expect(heading).toHaveText('What is the difference between Docker and Kubernetes?');
    await page.getByRole('button', {name: '60 seconds'}).click();
    await expect(page.getByRole('timer')).toHaveText(/^0:0[1-9] of/);
    await page.getByRole('button', {name: /Done/}).click();
    await page.getByRole('checkbox').first().check();
    await page.getByRole('button', {name: 'Done'}).click();
    await expect(heading).toHaveText(/^1 of \d+ ideas said$/);
    await page.reload();
    await expect(heading, 'after a reload without network').toHaveText(/^1 of \d+ ideas said$/);
    await site.resume();
    await context.setOffline(false);
    await page.goto('/practice/');
    await expect(page.getByRole('region', {name: 'Not sure yet'}).getByText(/^1 of \d+ ideas/)).toBeVisible();
  },
);

test('without network the questions of the day are asked and kept', async ({page, context, site}) => {
  await visit(page, site);
  await goOffline(context, site);
  await page.goto('/');
  await page.getByRole('link', {name: 'Start practising'}).click();
  await page.getByRole('link', {name: 'Start'}).click();
  const before = await left(page);
  await answer(page);
  expect(await left(page)).toBe(before - 1);
  expect(await countStored(page)).toBe(1);
});

test('a part that was never opened is shown in its topic', DEEP, async ({page, context, site}) => {
  await visit(page, site);
  await goOffline(context, site);
  await page.goto(`${TOPIC}storage/`);
  await expect(page).toHaveURL(`${TOPIC}#storage`);
  await expect(page.locator('#storage')).toBeInViewport();
});

test('of an older edition what was visited is kept, and never in the place of what is newer', async ({
  page,
  context,
  site,
}) => {
  await visit(page, site);
  await page.goto(OLDER_TOPIC);
  await page.waitForLoadState('networkidle');
  site.change(
    `${OLDER_TOPIC.slice(1)}index.html`,
    site.read(`${OLDER_TOPIC.slice(1)}index.html`).replace('<h1', '<h1 data-new'),
  );
  await page.goto(OLDER_TOPIC);
  await expect(page.locator('h1[data-new]')).toBeVisible();
  await goOffline(context, site);
  await page.goto(OLDER_TOPIC);
  await expect(page.locator('h1[data-new]')).toBeVisible();
  await expect(page.getByRole('note')).toBeVisible();
  await page.getByRole('note').getByRole('link').click();
  await expect(page).toHaveURL(TOPIC);
  await expect(page.getByRole('note')).toHaveCount(0);
});

test('an unknown address says that there is no network and lists the topics', async ({browser, site}) => {
  // A page with status 404 is an error in the console, so this one may speak.
  const context = await browser.newContext({baseURL: site.origin, serviceWorkers: 'allow'});
  const page = await context.newPage();
  await visit(page, site);
  await goOffline(context, site);
  const response = await page.goto('/constructor/');
  expect(response!.status()).toBe(404);
  await expect(page.getByRole('heading', {name: 'You’re offline, and this page isn’t saved'})).toBeVisible();
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(TOPICS.length);
  await page.getByRole('main').getByRole('link', {name: 'Docker vs Kubernetes'}).click();
  await expect(page).toHaveURL(TOPIC);
  await page.goto(TOPIC.slice(0, -1));
  await expect(page).toHaveURL(TOPIC);
  await context.close();
});

test('pictures for previews, packages and pages of parts are not fetched ahead, and what is stays under 5 MB', async ({
  page,
  site,
}) => {
  await visit(page, site);
  expect(site.asked.filter((address) => /^(?:cards|anki)\/|\.md$|scaling/.test(address))).toEqual([]);
  const {files} = site.edition;
  const kept = await page.evaluate(async () => {
    const sizes = await Promise.all(
      (await caches.keys()).map(async (name) => {
        const responses = await (await caches.open(name)).matchAll();
        return Promise.all(responses.map(async (response) => (await response.arrayBuffer()).byteLength));
      }),
    );
    return sizes.flat().reduce((sum, size) => sum + size, 0);
  });
  expect(kept).toBeGreaterThan(100_000);
  expect(kept).toBeLessThan(5_000_000);
  // Nothing is asked for twice because another mode of the browser's cache was tried; the page itself asked for its script.
  const ahead = site.asked.filter(
    (address) => files[address] !== undefined && /^assets\/js\/(?!reading)/.test(address),
  );
  expect(ahead.length).toBe(new Set(ahead).size);
});

test('a newer version takes over on the next navigation, and a page that is open keeps its own files', async ({
  page,
  context,
  site,
}) => {
  await visit(page, site, TOPIC);
  const open = await openAnother(context, site);
  site.publish('second');
  await visit(page, site);
  await expect(word(page)).toHaveCount(0);
  await expect(word(open)).toHaveCount(0);
  await page.goto(TOPIC);
  await expect(word(page)).toHaveText('second');
  await goOffline(context, site);
  await page.goto('/');
  await expect(word(page)).toHaveText('second');
  await open.getByRole('button', {name: 'Hide Docker'}).click();
  await expect(open.getByRole('button', {name: 'Show Docker'})).toBeVisible();
});

test('links of a page that runs already lead into the newer version', DEEP, async ({page, site}) => {
  await visit(page, site);
  site.publish('second');
  await page.evaluate(() => {
    (window as {isOld?: boolean}).isOld = true;
    document.dispatchEvent(new Event('visibilitychange', {bubbles: true}));
  });
  await untilWhole(page, site);
  await page.getByRole('main').getByRole('link', {name: 'Docker vs Kubernetes'}).click();
  await expect(word(page)).toHaveText('second');
  expect(await page.evaluate(() => 'isOld' in window)).toBe(false);
});

test('the older version goes when no page of it is open any more', DEEP, async ({page, context, site}) => {
  await visit(page, site);
  const [first] = await cacheNames(page);
  const open = await openAnother(context, site);
  site.publish('second');
  await visit(page, site);
  await visit(page, site, '/search/');
  await expect(page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)))).resolves.toBeUndefined();
  expect(await cacheNames(page)).toContain(first);
  await open.close();
  await visit(page, site, TOPIC);
  await expect.poll(() => cacheNames(page)).not.toContain(first);
  await expect(word(page)).toHaveText('second');
});

test('unchanged files of a newer version are taken from the older one', DEEP, async ({page, site}) => {
  await visit(page, site);
  site.publish('second');
  site.asked = [];
  await visit(page, site);
  const fetched = site.asked.filter((address) => address.startsWith('assets/') || address.startsWith('diagrams/'));
  expect(fetched).toEqual(['assets/js/reading.second.js']);
});

test('an update that fails leaves the older version whole, and the next one succeeds', async ({
  page,
  context,
  site,
}) => {
  await visit(page, site);
  const whole = readFileSync(`build${TOPIC}index.html`, 'utf8');
  site.publish('second');
  const published = site.read(`${TOPIC.slice(1)}index.html`);
  expect(published).not.toBe(whole);
  site.change(`${TOPIC.slice(1)}index.html`, 500);
  await page.goto('/');
  await expect.poll(() => site.asked.filter((address) => address === TOPIC.slice(1)).length).toBeGreaterThanOrEqual(2);
  await expect
    .poll(() => page.evaluate(async () => !(await navigator.serviceWorker.getRegistration())!.installing))
    .toBe(true);
  for (const address of [TOPIC, '/']) {
    await page.goto(address);
    await expect(word(page)).toHaveCount(0);
  }
  site.change(`${TOPIC.slice(1)}index.html`, published);
  await visit(page, site, '/search/');
  await goOffline(context, site);
  await page.goto(TOPIC);
  await expect(word(page)).toHaveText('second');
});

test('a file of another version is never taken for one of this', async ({page, site}) => {
  await visit(page, site);
  site.publish('second');
  // As if a network in front still had the page of a third version.
  site.change('search/index.html', site.read('search/index.html').replace('second', 'third'));
  await page.goto('/');
  await expect.poll(() => site.asked.filter((address) => address === 'search/').length).toBeGreaterThanOrEqual(2);
  await page.goto('/search/');
  await expect(word(page)).toHaveCount(0);
});

for (const [what, file] of [
  ['the worker is gone', 'sw.js'],
  ['every update fails', 'search/index.html'],
] as const) {
  test(
    `where ${what} for a day, pages come from the server while there is one`,
    deepUnless(file === 'sw.js'),
    async ({page, context, site}) => {
      await visit(page, site);
      await page.evaluate(async (version) => {
        const longAgo = String(Date.now() - 25 * 60 * 60 * 1000);
        await (await caches.open(`versus:/:${version}`)).put('/.confirmed', new Response(longAgo));
      }, site.edition.version);
      site.publish('second');
      site.change(file, 500);
      const failures = () => site.asked.filter((address) => address === file.replace('index.html', '')).length;
      for (const address of [TOPIC, '/', TOPIC]) {
        const failed = failures();
        await page.goto(address);
        await expect(word(page)).toHaveText('second');
        await expect.poll(failures).toBeGreaterThan(failed);
      }
      await goOffline(context, site);
      await page.goto(TOPIC);
      await expect(word(page)).toHaveCount(0);
    },
  );
}

test('a worker that leaves takes the place of an installed one, and is gone with all that was kept', async ({
  page,
  context,
  site,
}) => {
  const worker = site.read('sw.js');
  await visit(page, site);
  expect(await cacheNames(page)).not.toEqual([]);
  await page.evaluate(() => caches.open('of-another-site'));
  const isGone = () =>
    page.evaluate(async () => {
      const names = await caches.keys();
      return (await navigator.serviceWorker.getRegistration()) === undefined && names.join() === 'of-another-site';
    });
  expect(await isGone()).toBe(false);

  site.change('sw.js', leavingWorkerFile('.'));
  await page.goto(TOPIC);
  await expect.poll(isGone, PATIENCE).toBe(true);

  site.change(`${TOPIC.slice(1)}index.html`, site.read(`${TOPIC.slice(1)}index.html`).replace('<h1', '<h1 data-new'));
  await page.goto(TOPIC);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  await expect(page.locator('h1[data-new]'), 'the page comes from the server').toBeVisible();

  // The page goes on asking for a worker; this one leaves each time, and loads no page anew.
  const asked = () => site.asked.filter((address) => address === 'sw.js').length;
  const before = asked();
  await page.evaluate(() => {
    (window as {isSame?: boolean}).isSame = true;
  });
  await scroll(page);
  await expect.poll(asked, PATIENCE).toBeGreaterThan(before);
  await expect.poll(isGone, PATIENCE).toBe(true);
  expect(await page.evaluate(() => 'isSame' in window)).toBe(true);

  site.change(`${TOPIC.slice(1)}index.html`, readFileSync(`build${TOPIC}index.html`, 'utf8'));
  site.change('sw.js', worker);
  await visit(page, site);
  await goOffline(context, site);
  await page.goto(TOPIC);
  await expect(page.getByRole('heading', {level: 1}), 'a worker can come back').toHaveText('Docker vs Kubernetes');
});

test('who opens a page and leaves loads that page', async ({page, site}) => {
  await page.goto(TOPIC);
  await page.waitForLoadState('networkidle');
  expect(site.asked).not.toContain('sw.js');
  expect(site.asked.length).toBeLessThan(8);
});

test('a reader who saves data keeps only what was visited', async ({page, context, site}) => {
  site.changeWorker("Object.defineProperty(navigator, 'connection', {value: {saveData: true}});");
  await page.goto('/');
  await scroll(page);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await page.goto(TOPIC);
  await expect.poll(() => page.evaluate(async () => (await caches.match(location.href)) !== undefined)).toBe(true);
  const others = TOPICS.filter((topic) => topic !== TOPIC).map((topic) => topic.slice(1));
  expect(site.asked.filter((address) => others.some((other) => address.startsWith(other)))).toEqual([]);
  await goOffline(context, site);
  await page.goto(TOPIC);
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Docker vs Kubernetes');
});

for (const [what, lines] of [
  [
    'refused',
    "caches.open = caches.keys = caches.has = () => Promise.reject(new DOMException('No', 'SecurityError'));",
  ],
  ['full', "Cache.prototype.put = () => Promise.reject(new DOMException('Full', 'QuotaExceededError'));"],
] as const) {
  test(
    `where storage is ${what} the site works as without a worker`,
    deepUnless(what === 'full'),
    async ({page, context, site}) => {
      const complaints: string[] = [];
      context.on('serviceworker', (worker) => worker.on('console', (message) => complaints.push(message.text())));
      context.on('weberror', (error) => complaints.push(error.error().message));
      site.changeWorker(
        `${lines}\naddEventListener('unhandledrejection', (event) => console.error('unhandled', event.reason));`,
      );
      await page.goto('/');
      await scroll(page);
      await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
      for (const address of ['/', TOPIC, `${TOPIC}scaling/`, '/search/?q=scal']) {
        expect((await page.goto(address))!.status()).toBe(200);
        await expect(page.getByRole('heading', {level: 1})).toBeVisible();
      }
      await expect(
        page
          .getByRole('main')
          .getByRole('link', {name: /Scaling/})
          .first(),
      ).toBeVisible();
      expect(complaints).toEqual([]);
    },
  );
}

test('where workers are refused the page says nothing', DEEP, async ({page}) => {
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException('No', 'SecurityError'));
  });
  await page.goto(TOPIC);
});

test('a server need not have the page for unknown addresses under its own name', DEEP, async ({page, site}) => {
  site.change('404.html', 500);
  await visit(page, site);
});

test(
  'requests for a part of a file, and those that are no GET, are left to the browser',
  DEEP,
  async ({page, site}) => {
    await visit(page, site);
    site.asked = [];
    const statuses = await page.evaluate(async (topic) => {
      const part = await fetch(topic, {headers: {range: 'bytes=0-9'}});
      const head = await fetch(topic, {method: 'HEAD'});
      return [part.status, head.status];
    }, TOPIC);
    expect(statuses).toEqual([200, 200]);
    expect(site.asked.filter((address) => address === TOPIC.slice(1))).toHaveLength(2);
  },
);

test('the site can be installed', DEEP, async ({page, site}) => {
  await page.goto('/');
  await expect(page.locator('link[rel=manifest]')).toHaveCount(1);
  const session = await page.context().newCDPSession(page);
  const {url, errors} = await session.send('Page.getAppManifest');
  expect(url).toBe(`${site.origin}/site.webmanifest`);
  expect(errors).toEqual([]);
  await scroll(page);
  await untilWhole(page, site);
  const {installabilityErrors} = await session.send('Page.getInstallabilityErrors');
  // Tests run in a private window.
  expect(installabilityErrors.map(({errorId}) => errorId)).toEqual(['in-incognito']);
  const icon = await page.locator('link[rel="apple-touch-icon"]').getAttribute('href');
  expect((await page.request.get(icon!)).status()).toBe(200);
});

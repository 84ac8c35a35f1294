import type {Page} from '@playwright/test';
import {test as plainTest} from '@playwright/test';
import {currentEdition, editions} from '../../src/core/edition/editions';
import {ChangingSite} from './changingSite';
import {DEEP, deepUnless, expect, test, TOPIC} from './reader';

const older = editions.find(({isCurrent}) => !isCurrent)!;

/** Every kind of page. */
const pages = [
  '/',
  TOPIC,
  `${TOPIC}scaling/`,
  `${TOPIC}cheat-sheet/`,
  '/search/?q=k8s%20scal',
  '/practice/',
  '/practice/?say=docker-vs-kubernetes',
  '/practice/?print',
  '/editions/',
  '/versions/',
  `/${older.name}${TOPIC}`,
  `/${older.name}/search/`,
  `/${currentEdition.name}${TOPIC}`,
];

/** One of each template, of those that act differently. */
const sampled: readonly string[] = [TOPIC, `${TOPIC}scaling/`, '/search/?q=k8s%20scal', '/practice/', '/editions/'];

/** Notes what a page's policy refuses, from the first moment on. */
const noteViolations = (page: Page) =>
  page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(self, {violations});
    document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
      violations.push(`${violatedDirective} ${blockedURI}`),
    );
  });

const violationsOn = (page: Page) => page.evaluate(() => (self as unknown as {violations: string[]}).violations);

/** Acts as a reader does, in each way that a page of its kind allows. */
async function act(page: Page): Promise<void> {
  const hide = page.getByRole('button', {name: /^Hide /}).first();
  if (await hide.isVisible()) await hide.click();
  await page.keyboard.press('/');
  await page.keyboard.type('scal');
  await page.keyboard.press('Escape');
}

for (const address of pages) {
  test(
    `${address} keeps to its policy before and after the first act, and leaves no cookie`,
    deepUnless(sampled.includes(address)),
    async ({page}) => {
      await noteViolations(page);
      await page.goto(address);
      await expect(page.getByRole('heading', {level: 1})).toBeVisible();
      expect(await violationsOn(page)).toEqual([]);
      await act(page);
      expect(await violationsOn(page)).toEqual([]);
      const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
      const scripts = policy!.split('; ').find((directive) => directive.startsWith('script-src'))!;
      expect(scripts).not.toContain('unsafe');
      expect(scripts).not.toContain('http');
      expect(await page.context().cookies()).toEqual([]);
    },
  );
}

const offlineTest = test.extend<{site: ChangingSite}>({
  site: async ({}, use) => {
    const site = await ChangingSite.start();
    await use(site);
    await site.stop();
  },
  baseURL: async ({site}, use) => use(site.origin),
  serviceWorkers: 'allow',
});

offlineTest('without network pages keep to their policy too', DEEP, async ({page, context, site}) => {
  test.slow();
  await noteViolations(page);
  await page.goto(TOPIC);
  await act(page);
  await expect
    .poll(() => page.evaluate(async () => (await caches.match('/.confirmed')) !== undefined), {timeout: 30_000})
    .toBe(true);
  await context.setOffline(true);
  await site.stop();
  for (const address of ['/', TOPIC, '/practice/', '/search/?q=scaling', '/versions/']) {
    await page.goto(address);
    await expect(page.getByRole('heading', {level: 1}), address).toBeVisible();
    await act(page);
    expect(await violationsOn(page), address).toEqual([]);
  }
});

plainTest('a script that somebody brought in does not run', async ({page}) => {
  await noteViolations(page);
  for (const address of [TOPIC, `${TOPIC}scaling/`, '/practice/']) {
    await page.goto(address);
    const hasRun = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'self.hasRun = true';
      document.head.append(script);
      const button = document.createElement('button');
      button.setAttribute('onclick', 'self.hasRun = true');
      button.click();
      return 'hasRun' in self;
    });
    expect(hasRun, address).toBe(false);
    await expect.poll(() => violationsOn(page), address).not.toEqual([]);
  }
});

const hostile = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  'javascript:alert(1)',
  '%E0%A4%A',
  '__proto__',
  'constructor',
  '\u202e\u0000\u{1F600}',
  'a'.repeat(50_000),
];

for (const {texts, addresses, only} of [
  {texts: hostile.slice(0, 2), addresses: [TOPIC, '/practice/'], only: {}},
  {texts: hostile, addresses: [TOPIC, '/practice/', '/editions/', `/${older.name}${TOPIC}`], only: DEEP},
]) {
  test(
    `whichever of ${texts.length} texts a fragment or a query holds, the page is shown and nothing runs`,
    only,
    async ({page}) => {
      test.slow();
      await page.addInitScript(() => (self.alert = () => Object.assign(self, {wasAlerted: true})));
      for (const text of texts) {
        for (const address of addresses) {
          // A server refuses an address that is longer.
          const query = text.startsWith('%') ? text : encodeURIComponent(text.slice(0, 2000));
          await page.goto(`${address}?q=${query}&say=${query}#${text}`);
          await expect(page.getByRole('heading', {level: 1})).toBeVisible();
          expect(await page.evaluate(() => 'wasAlerted' in self), `${address} ${text.slice(0, 30)}`).toBe(false);
        }
      }
    },
  );
}

for (const {texts, addresses, only} of [
  {texts: hostile.slice(1, 2), addresses: [TOPIC, '/search/?q=scaling'], only: {}},
  {texts: hostile, addresses: [TOPIC, '/search/?q=scaling', '/editions/'], only: DEEP},
]) {
  test(
    `whichever of ${texts.length} texts the browser’s store holds, the page is shown and nothing runs`,
    only,
    async ({page}) => {
      test.slow();
      await page.addInitScript(() => (self.alert = () => Object.assign(self, {wasAlerted: true})));
      await page.goto(TOPIC);
      await act(page);
      await page.goto('/search/?q=scaling');
      await expect(
        page
          .getByRole('main')
          .getByRole('link', {name: /Scaling/})
          .first(),
      ).toBeVisible();
      const keys = await page.evaluate(() => Object.keys(localStorage));
      const all = [...new Set([...keys, 'theme', 'versus:recent', 'versus:seen'])];
      for (const text of texts) {
        await page.evaluate(
          ([names, value]) => {
            for (const name of names) localStorage.setItem(name, value);
          },
          [all, text] as const,
        );
        for (const address of addresses) {
          await page.goto(address);
          await act(page);
          await expect(page.getByRole('heading', {level: 1})).toBeVisible();
          expect(await page.evaluate(() => 'wasAlerted' in self), `${address} ${text.slice(0, 30)}`).toBe(false);
        }
      }
    },
  );
}

import {test as plainTest, type Page} from '@playwright/test';
import {expect, test, TOPIC} from './reader';

/** A machine that four others share the work of is slow, and only what is lost is a mistake. */
const patiently = expect.configure({timeout: 40_000});

/** How often each first thing is tried; what is lost once in twenty is lost. */
const TIMES = 20;

const scriptsOf = (page: Page): string[] => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  return scripts;
};

/** A reader on a slow machine, who acts as soon as the page is there. */
async function openSlowly(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
  await page.goto(TOPIC, {waitUntil: 'domcontentloaded'});
}

/** A tap at a place of the page, without what a mouse does on its way there. */
async function tapAt(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().scrollIntoViewIfNeeded();
  await page.locator(selector).first().dispatchEvent('click');
}

const firstThings: Record<string, {act: (page: Page) => Promise<void>; shows: (page: Page) => Promise<void>}> = {
  menu: {
    act: (page) => page.getByRole('button', {name: 'Menu'}).dispatchEvent('click'),
    shows: (page) => patiently(page.locator('#menu')).toBeVisible(),
  },
  theme: {
    act: (page) => tapAt(page, 'button[class*=toggleButton]'),
    shows: async (page) => {
      await patiently(page.locator('html')).toHaveAttribute('data-theme-choice', 'light');
    },
  },
  'search key': {
    act: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('scal');
    },
    shows: async (page) => {
      await patiently(page.getByRole('combobox')).toHaveValue('scal');
      await patiently(page.getByRole('option').first()).toContainText('Scaling');
    },
  },
  reveal: {
    act: (page) => tapAt(page, 'th button[aria-label="Hide Docker"]'),
    shows: async (page) => {
      await patiently(page.getByRole('button', {name: 'Show Docker'})).toBeVisible();
      await patiently(page.locator('#scaling').getByRole('button', {name: /Say it, then reveal/})).toHaveCount(1);
    },
  },
  filter: {
    act: async (page) => {
      await page.getByRole('checkbox', {name: 'Asked often only'}).dispatchEvent('click');
    },
    shows: async (page) => {
      await patiently(page.getByRole('checkbox', {name: 'Asked often only'})).toBeChecked();
      await patiently(page.locator('tbody[data-filtered-out]').first()).toBeHidden();
    },
  },
};

for (const [name, {act, shows}] of Object.entries(firstThings)) {
  test(`the first thing a reader does is done once, on a slow machine: ${name}`, async ({page}) => {
    test.setTimeout(600_000);
    await page.setViewportSize({width: 390, height: 844});
    await page.addInitScript(() => localStorage.clear());
    for (let time = 0; time < TIMES; time++) {
      await openSlowly(page);
      await act(page);
      await shows(page);
    }
  });
}

test('a page that is only read loads no script, and nothing but itself', async ({page}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.resourceType()} ${new URL(request.url()).pathname}`));
  await page.goto(TOPIC);
  await page.waitForTimeout(500);
  expect(requests.filter((request) => request.startsWith('script'))).toEqual([]);
  expect(requests.length, requests.join('\n')).toBeLessThanOrEqual(8);
});

plainTest('a click on a row’s link copies its address at once, before any script', async ({page, context, baseURL}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], {origin: baseURL!});
  await page.route('**/assets/js/**', (route) => route.abort());
  await page.goto(TOPIC);
  await page.locator('#scaling a.part-link').dispatchEvent('click');
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe(`Docker vs Kubernetes › Scaling\n${baseURL!}${TOPIC}scaling/`);
});

test('what is typed into the filter before the scripts have come filters the rows', async ({page}) => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/assets/js/**', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(TOPIC);
  const filter = page.getByRole('searchbox', {name: 'Filter rows'});
  await filter.pressSequentially('hpa');
  letGo();
  await expect(page.getByText(/\d+ of \d+ rows/)).toBeVisible();
  await expect(filter).toHaveValue('hpa');
});

test('a link to a row opens and marks it without any script of the framework', async ({page}) => {
  const scripts = scriptsOf(page);
  await page.goto(`${TOPIC}#scaling`);
  await expect(page.locator('#scaling')).toBeFocused();
  await expect(page.locator('#scaling')).toHaveAttribute('data-target', '');
  await expect(page.locator('#scaling')).toBeInViewport();
  expect(scripts.filter((script) => script.includes('main'))).toEqual([]);
});

plainTest('a script that does not arrive is asked for again by the next thing a reader does', async ({page}) => {
  let fails = true;
  await page.route('**/assets/js/main*', (route) => (fails ? route.abort() : route.continue()));
  await page.goto(TOPIC);
  await page.evaluate(() => document.body.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true})));
  await page.waitForTimeout(300);
  fails = false;
  await expect
    .poll(() =>
      page.evaluate(() => {
        document.body.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true}));
        return document.documentElement.dataset.hasHydrated;
      }),
    )
    .toBe('true');
});

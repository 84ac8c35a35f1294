import type {Page} from '@playwright/test';
import {currentEdition, editions, labelOf} from '../../src/core/edition/editions';
import {DEEP, deepUnless, expect, test, TOPIC, TOPICS} from './reader';

const older = editions.find(({isCurrent}) => !isCurrent)!;
const OLDER = `/${older.name}`;
const now = `Read this part as of ${currentEdition.kubernetes}`;
const nameOf = ({kubernetes, docker}: {kubernetes: string; docker: string}) =>
  `Kubernetes ${kubernetes} · Docker ${docker}`;

/** Chooses an edition as a reader does: from the bar, or on a phone from the menu. */
async function choose(page: Page, edition: (typeof editions)[number]): Promise<void> {
  const menu = page.getByRole('button', {name: 'Menu', exact: true});
  if (await menu.isVisible()) {
    await menu.click();
    await page.locator('#menu summary', {hasText: 'Edition'}).click();
    await page
      .locator('#menu')
      .getByRole('link', {name: nameOf(edition)})
      .click();
    return;
  }
  await page.getByRole('button', {name: 'Edition'}).click();
  await page
    .locator('#editions')
    .getByRole('link', {name: nameOf(edition)})
    .click();
}

for (const [device, width] of [
  ['a phone', 390],
  ['a desktop', 1440],
] as const) {
  test(`on ${device} a reader goes to an older edition and back, and stays at the row`, async ({page}) => {
    await page.setViewportSize({width, height: 800});
    await page.goto(`${TOPIC}#scaling`);
    await choose(page, older);
    await expect(page).toHaveURL(`${OLDER}${TOPIC}#scaling`);
    await expect(page.locator('#scaling')).toBeInViewport();
    await expect(page.getByRole('note')).toContainText(labelOf(older));
    await choose(page, currentEdition);
    await expect(page).toHaveURL(`${TOPIC}#scaling`);
    await expect(page.locator('#scaling')).toBeInViewport();
    await expect(page.getByRole('note')).toHaveCount(0);
  });
}

for (const width of [320, 390, 1440]) {
  test(
    `a reader who lands at a row of an older edition sees that it is one, ${width} px`,
    deepUnless(width === 320),
    async ({page}) => {
      await page.setViewportSize({width, height: 800});
      await page.goto(`${OLDER}${TOPIC}#storage`);
      const said = page.getByRole('banner').getByRole('button', {name: `Older edition ${older.name}`});
      await expect(said).toBeInViewport({ratio: 1});
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await said.click();
      await page
        .locator('#editions')
        .getByRole('link', {name: nameOf(currentEdition)})
        .click();
      await expect(page).toHaveURL(`${TOPIC}#storage`);
      await expect(page.getByRole('button', {name: /^Older edition/})).toHaveCount(0);
    },
  );
}

test('practice of an older topic says beforehand that it asks as of now', async ({page}) => {
  await page.goto(`${OLDER}${TOPIC}`);
  const study = page.getByRole('navigation', {name: 'Study this topic'});
  await expect(study.getByRole('link', {name: /Practise|Say it aloud/})).toHaveCount(0);
  await study.getByRole('link', {name: `Practice asks as of ${currentEdition.kubernetes}`}).click();
  await expect(page).toHaveURL(/^[^?]*\/practice\/\?topic=docker-vs-kubernetes$/);
});

test('the notice of an older edition leads to the same part now', async ({page}) => {
  await page.goto(`${OLDER}${TOPIC}`);
  await page.evaluate(() => (window.location.hash = 'storage'));
  await page.getByRole('link', {name: now}).click();
  await expect(page).toHaveURL(`${TOPIC}#storage`);
});

test('links within an older edition stay in it', async ({page}) => {
  await page.goto(`${OLDER}${TOPIC}`);
  const leaving = await page
    .locator('a[href^="/"]:not([data-keeps-part], [href$=".svg"])')
    .evaluateAll(
      (links, prefix) => links.map((link) => link.getAttribute('href')!).filter((to) => !to.startsWith(prefix)),
      `${OLDER}/`,
    );
  // Of these there is one for all editions.
  expect(leaving.filter((to) => !/^\/(?:practice|editions|versions)\//.test(to))).toEqual([]);
  await page.locator('article a[href$="/pod-vs-container/"]').first().click();
  await expect(page).toHaveURL(`${OLDER}/pod-vs-container/`);
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Pod vs Container');
  await expect(page.getByRole('note')).toBeVisible();
  await page.getByRole('link', {name: 'Versus'}).first().click();
  await expect(page).toHaveURL(`${OLDER}/`);
  await expect(page.getByText(`as of Kubernetes ${older.kubernetes}`)).toBeVisible();
});

test('the page of a part leads to the same part in the other edition, both ways', async ({page}) => {
  await page.goto(`${TOPIC}scaling/`);
  await page
    .getByRole('navigation', {name: 'Other editions'})
    .getByRole('link', {name: labelOf(older)})
    .click();
  await expect(page).toHaveURL(`${OLDER}${TOPIC}scaling/`);
  await page.getByRole('link', {name: now}).click();
  await expect(page).toHaveURL(`${TOPIC}scaling/`);
});

test('search finds the edition that is read', async ({page}) => {
  for (const edition of ['', OLDER]) {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${edition}${TOPIC}`);
    expect(asked.filter((path) => path.startsWith('/search/'))).toEqual([]);
    await page.keyboard.press('/');
    await page.keyboard.type('k8s scal');
    await expect(page.getByRole('option').first()).toContainText('Scaling');
    const found = await page
      .getByRole('option')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
    expect(found.filter((to) => to.startsWith(`${OLDER}/`)).length).toBe(edition === '' ? 0 : found.length);
    const indexes = [...new Set(asked.filter((path) => path.endsWith('/entry.json')))];
    expect(indexes).toHaveLength(1);
    expect(indexes[0]).toContain(edition === '' ? '/current-' : `/${older.name}-`);
    page.removeAllListeners('request');
  }
});

test('a page of results belongs to its edition, and its query goes along to another', async ({page}) => {
  await page.goto(`${OLDER}/search/?q=scaling`);
  await expect(
    page
      .getByRole('main')
      .getByRole('link', {name: /Scaling/})
      .first(),
  ).toHaveAttribute('href', new RegExp(`^${OLDER}/`));
  await choose(page, currentEdition);
  await expect(page).toHaveURL('/search/?q=scaling');
});

test('an address with the number of the current edition leads to the one without, part and all', async ({page}) => {
  const pinned = `/${currentEdition.name}`;
  // A page that leads on may be gone before it is loaded, so nothing waits for that.
  const committed = {waitUntil: 'commit'} as const;
  await page.goto(`${pinned}${TOPIC}#scaling`, committed);
  await expect(page).toHaveURL(`${TOPIC}#scaling`);
  await expect(page.locator('#scaling')).toBeInViewport();
  for (const path of ['/', '/search/', `${TOPIC}cheat-sheet/`, `${TOPIC}scaling/`]) {
    await page.goto(pinned + path, committed);
    await expect(page).toHaveURL(path);
  }
});

test('the scripts of the current edition hold no page of an older one', DEEP, async ({page}) => {
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.url());
  });
  await page.goto(TOPIC);
  for (const script of scripts) {
    expect(await (await page.request.get(script)).text(), script).not.toContain(`${OLDER}${TOPIC}`);
  }
  expect(scripts.length).toBeGreaterThan(0);
});

test('an address that an older edition does not have gets the page that helps', async ({browser, baseURL}) => {
  // A page with status 404 is an error in the console, so this one may speak.
  const page = await browser.newPage({baseURL});
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text());
  });
  expect((await page.goto(`${OLDER}/docker-vs-kubernets/`))?.status()).toBe(404);
  await expect(page.getByRole('heading', {level: 1})).toHaveText('There is no page at this address');
  await expect(page).toHaveTitle('Page not found | Versus');
  await expect(page.getByRole('main').getByRole('link', {name: 'Docker vs Kubernetes'}).first()).toBeVisible();
  expect(errors).toEqual([]);
  await page.close();
});

test('every topic of an older edition hydrates without a word', DEEP, async ({page}) => {
  for (const topic of TOPICS) {
    await page.goto(OLDER + topic);
    await expect(page.getByRole('button', {name: /^Hide /}).first()).toBeVisible();
  }
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveCount(1);
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  for (const width of [390, 1440]) {
    test(`the edition is switched by plain links at ${width} px`, deepUnless(width === 390), async ({page}) => {
      await page.setViewportSize({width, height: 800});
      await page.goto(TOPIC);
      await choose(page, older);
      await expect(page).toHaveURL(OLDER + TOPIC);
      await page.getByRole('link', {name: now}).click();
      await expect(page).toHaveURL(TOPIC);
    });
  }

  test('a pinned address leads on', async ({page}) => {
    await page.goto(`/${currentEdition.name}${TOPIC}scaling/`, {waitUntil: 'commit'});
    await expect(page).toHaveURL(`${TOPIC}scaling/`);
  });
});

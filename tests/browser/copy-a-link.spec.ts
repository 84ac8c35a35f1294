import type {Page} from '@playwright/test';
import {expect, test, TOPIC} from './reader';

/** What lies on the clipboard, as text and as rich text. It is read again where something was copied in between. */
const clipboard = (page: Page) =>
  page.evaluate(async () => {
    for (let attempts = 0; ; attempts++) {
      try {
        const [item] = await navigator.clipboard.read();
        const read = async (type: string) =>
          item!.types.includes(type) ? await (await item!.getType(type)).text() : '';
        return {plain: await read('text/plain'), html: await read('text/html')};
      } catch (error) {
        const hasChanged = error instanceof DOMException && error.name === 'InvalidStateError';
        if (!hasChanged || attempts > 20) throw error;
      }
    }
  });

test.beforeEach(({context}) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

test('one click on a row copies its own address alone, says so, and moves nothing', async ({page, baseURL}) => {
  await page.goto(TOPIC);
  const row = page.locator('#scaling');
  await row.hover();
  const before = [await row.boundingBox(), await page.evaluate(() => scrollY)];
  await page.getByRole('link', {name: 'Copy link to Scaling', exact: true}).click();
  await expect(page.locator('#said')).toHaveText('Copied');
  expect(await clipboard(page)).toEqual({plain: `${baseURL}${TOPIC}scaling/`, html: ''});
  expect([await row.boundingBox(), await page.evaluate(() => scrollY)]).toEqual(before);
  await expect(page).toHaveURL(TOPIC);
  await expect(page.locator('#said')).toHaveText('');
});

test('the text of a row is copied with both cells and its address', async ({page, baseURL}) => {
  await page.goto(`${TOPIC}#scaling`);
  await page.locator('#scaling').getByRole('button', {name: 'Copy text'}).click();
  await expect(page.locator('#scaling').getByRole('button', {name: 'Copied'})).toBeVisible();
  const {plain} = await clipboard(page);
  expect(plain).toContain('Docker vs Kubernetes › Scaling');
  expect(plain).toContain('Docker: By hand');
  expect(plain).toContain(`${baseURL}${TOPIC}scaling/`);
});

test('a section is copied as a link', async ({page, baseURL}) => {
  await page.goto(TOPIC);
  await page.getByRole('link', {name: 'Copy link to Interview tips'}).click();
  await expect(page.locator('#said')).toHaveText('Copied');
  expect((await clipboard(page)).plain).toBe(`${baseURL}${TOPIC}tips/`);
});

test('the whole topic is copied as a link and as Markdown', async ({page, baseURL}) => {
  await page.goto(TOPIC);
  await page.getByRole('button', {name: 'Copy link'}).click();
  await expect(page.getByRole('button', {name: 'Copied'})).toBeVisible();
  expect((await clipboard(page)).plain).toBe(`${baseURL}${TOPIC}`);
  await page.getByRole('button', {name: 'Copy as Markdown'}).click();
  await expect.poll(async () => (await clipboard(page)).plain).toContain('# Docker vs Kubernetes');
});

test('a phone with a share sheet gets that, with the name and the address', async ({browser, baseURL}) => {
  const context = await browser.newContext({viewport: {width: 390, height: 800}, hasTouch: true, isMobile: true});
  const page = await context.newPage();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (shared: unknown) => {
        Object.assign(window, {shared});
        return Promise.resolve();
      },
    });
  });
  await page.goto(`${baseURL}${TOPIC}#scaling`);
  await page.locator('#scaling').getByRole('link', {name: 'Copy link to Scaling'}).tap();
  await expect(page.locator('#said')).toHaveText('Shared');
  expect(await page.evaluate(() => (window as unknown as {shared: object}).shared)).toEqual({
    title: 'Docker vs Kubernetes › Scaling',
    url: `${baseURL}${TOPIC}scaling/`,
  });
  await context.close();
});

test('a clipboard that refuses is told', async ({page}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {value: {write: () => Promise.reject(new Error('refused'))}});
  });
  await page.goto(TOPIC);
  await page.locator('#storage').hover();
  await page.getByRole('link', {name: 'Copy link to Storage', exact: true}).click();
  await expect(page.locator('#said')).toHaveText('Not copied');
});

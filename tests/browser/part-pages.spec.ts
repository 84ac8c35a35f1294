import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {AxeResults} from 'axe-core';
import {parse} from 'yaml';
import {editions} from '../../src/core/edition/editions';
import {partsOf} from '../../src/core/part/parts';
import type {Topic} from '../../src/core/topic/topic';
import {DEEP, deepUnless, expect, test, TOPIC} from './reader';

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

const parts = partsOf(parse(readFileSync(`docs${TOPIC}topic.yaml`, 'utf8')) as Topic);

const oneOfEachKind = ['row', 'follow-up', 'trap', 'scenario'].map(
  (kind) => parts.find((part) => part.kind === kind)!.id,
);
const OLDER_ROW = `/${editions.find(({isCurrent}) => !isCurrent)!.name}${TOPIC}${oneOfEachKind[0]}/`;
const sectionIds = parts.filter(({kind}) => kind === 'section').map(({id}) => id);

test(
  'every part has a page of its own that opens cold and names itself, its topic and its picture',
  DEEP,
  async ({page}) => {
    test.slow();
    for (const {id} of parts) {
      const response = await page.goto(`${TOPIC}${id}/`);
      expect(response?.status(), id).toBe(200);
      await expect(page.getByRole('heading', {level: 1})).toBeVisible();
      await expect(page).toHaveTitle(/: Docker vs Kubernetes$/);
      const head = await page.evaluate(() => ({
        canonical: document.querySelector('link[rel=canonical]')!.getAttribute('href')!,
        url: document.querySelector('meta[property="og:url"]')!.getAttribute('content')!,
        image: document.querySelector('meta[property="og:image"]')!.getAttribute('content')!,
      }));
      expect(new URL(head.canonical).pathname, id).toBe(TOPIC);
      expect(new URL(head.url).pathname, id).toBe(`${TOPIC}${id}/`);
      const picture = await page.request.get(new URL(head.image).pathname);
      const png = await picture.body();
      expect(png.subarray(1, 4).toString(), head.image).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], head.image).toEqual([1200, 630]);
      expect(png.length, head.image).toBeLessThanOrEqual(60 * 1024);
    }
  },
);

test('the page of the topic has a picture too', DEEP, async ({page}) => {
  await page.goto(TOPIC);
  const image = page.locator('meta[property="og:image"]');
  await expect(image).toHaveCount(1);
  const picture = await page.request.get(new URL((await image.getAttribute('content'))!).pathname);
  expect((await picture.body()).subarray(1, 4).toString()).toBe('PNG');
});

test('a part leads to its place in the topic, and Back leads back', async ({page}) => {
  await page.goto(`${TOPIC}scaling/`);
  await page.getByRole('link', {name: 'See it in the full comparison'}).click();
  await expect(page).toHaveURL(`${TOPIC}#scaling`);
  await expect(page.locator('#scaling')).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(`${TOPIC}scaling/`);
});

for (const key of ['o', 'Enter']) {
  test(`the key ${key} goes on to the place in the topic, and Back leads back`, async ({page}) => {
    await page.goto(`${TOPIC}scaling/`);
    await page.keyboard.press(key);
    await expect(page).toHaveURL(`${TOPIC}#scaling`);
    await page.goBack();
    await expect(page.getByRole('heading', {level: 1, name: 'Scaling'})).toBeVisible();
  });
}

test('Enter on a link follows that link', async ({page}) => {
  await page.goto(`${TOPIC}scaling/`);
  await page.getByRole('link', {name: 'Next Fault tolerance'}).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${TOPIC}fault-tolerance/`);
});

test('next and previous go through all parts', DEEP, async ({page}) => {
  test.slow();
  await page.goto(`${TOPIC}${parts[0]!.id}/`);
  await expect(page.getByRole('link', {name: /^Previous/})).toHaveCount(0);
  for (const {id} of parts.slice(1)) {
    await page.getByRole('link', {name: /^Next/}).click();
    await expect(page).toHaveURL(`${TOPIC}${id}/`);
  }
  await expect(page.getByRole('link', {name: /^Next/})).toHaveCount(0);
});

for (const {which, ids, only} of [
  {which: 'one page of each kind', ids: [...oneOfEachKind, sectionIds[0]!], only: {}},
  {which: 'every page', ids: parts.map((part) => part.id), only: DEEP},
]) {
  test(
    `nothing is wider than the smallest phone, and everything to tap is large enough: ${which}`,
    only,
    async ({page}) => {
      test.slow();
      await page.setViewportSize({width: 320, height: 640});
      for (const id of ids) {
        await page.goto(`${TOPIC}${id}/`);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), id).toBe(320);
        const small = await page.evaluate(() =>
          [...document.querySelectorAll('.bar a, .crumb a, .go, .links a, .near a, footer a')]
            .filter((link) => link.getBoundingClientRect().height < 44)
            .map((link) => link.outerHTML),
        );
        expect(small, id).toEqual([]);
      }
    },
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  const paths = [OLDER_ROW, ...[...oneOfEachKind, ...sectionIds].map((id) => `${TOPIC}${id}/`)];
  for (const [index, path] of paths.entries()) {
    test(
      `no violations: ${path}, ${colorScheme}`,
      deepUnless(index < 7 && (index % 2 === 0) === (colorScheme === 'light')),
      async ({page}) => {
        await page.emulateMedia({colorScheme});
        await page.goto(path);
        await page.evaluate(axe); // Not as a script of the page, which its policy would refuse.
        const violations = await page.evaluate(
          async () => (await (window as unknown as {axe: {run(): Promise<AxeResults>}}).axe.run()).violations,
        );
        expect(
          violations.map(({id: rule, nodes}) => `${rule}: ${nodes.map(({html}) => html.slice(0, 120)).join(' | ')}`),
        ).toEqual([]);
      },
    );
  }
}

test.describe('without a script', () => {
  test.use({javaScriptEnabled: false});

  test('a part is complete, follows the system, and leads on', async ({page}) => {
    await page.emulateMedia({colorScheme: 'dark'});
    await page.goto(`${TOPIC}scaling/`);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(18, 20, 22)');
    await expect(page.getByRole('heading', {name: 'Docker', exact: true})).toBeVisible();
    await expect(page.getByText(/Neither comes with an autoscaler/)).toBeVisible();
    await expect(page.getByRole('heading', {name: 'Why it matters'})).toBeVisible();
    await expect(page.getByRole('link', {name: 'Horizontal Pod Autoscaling'})).toBeVisible();
    await page.getByRole('link', {name: 'See it in the full comparison'}).click();
    await expect(page.locator('#scaling')).toBeInViewport();
  });
});

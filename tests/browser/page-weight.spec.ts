import {brotliCompressSync} from 'node:zlib';
import type {Page, Response} from '@playwright/test';
import {deepUnless, expect, SIDES, test, TOPICS} from './reader';

/** What a first visit of a topic may cost over the wire: bytes, with everything compressed as well as Brotli can. */
const MOST_BYTES = 40_000;
const MOST_REQUESTS = 4;

/** Files of one build stay as they are, and topics share most of theirs. */
const compressed = new Map<string, number>();

/** Counts what a page loads; what is fetched ahead for the next page is not part of it. */
function countLoaded(page: Page) {
  const responses: Response[] = [];
  page.on('response', (response) => void responses.push(response));
  const own = async () => {
    const purposes = await Promise.all(
      responses.map(async (response) => (await response.request().allHeaders())['sec-purpose'] ?? ''),
    );
    return responses.filter((response, index) => !purposes[index]!.includes('prefetch') && !isIcon(response));
  };
  return {
    requests: async () => (await own()).map((response) => new URL(response.url()).pathname),
    async bytes() {
      const sizes = await Promise.all((await own()).map(sizeOf));
      return sizes.reduce((sum, size) => sum + size, 0);
    },
  };
}

/** What installs the site is asked for a second after the page is there. */
const isIcon = (response: Response) => /site\.webmanifest|\/icons\//.test(response.url());

async function sizeOf(response: Response): Promise<number> {
  const known = compressed.get(response.url());
  if (known !== undefined) return known;
  const size = brotliCompressSync(await response.body()).length;
  compressed.set(response.url(), size);
  return size;
}

test.use({viewport: {width: 412, height: 823}});

for (const topic of TOPICS) {
  test(
    `${topic} costs what a page of text costs, and nothing more for what a reader does in it`,
    deepUnless(SIDES.includes(topic)),
    async ({page}) => {
      const loaded = countLoaded(page);
      await page.goto(topic, {waitUntil: 'networkidle'});
      const requests = await loaded.requests();
      expect(requests.length, requests.join(' ')).toBeLessThanOrEqual(MOST_REQUESTS);
      const bytes = await loaded.bytes();
      expect(bytes).toBeLessThan(MOST_BYTES);
      // The text alone is more than this; less means that something was not counted.
      expect(bytes).toBeGreaterThan(12_000);
      await page
        .getByRole('button', {name: /^Hide /})
        .first()
        .click();
      await page
        .getByRole('button', {name: /Say it, then reveal/})
        .first()
        .click();
      await page.getByRole('searchbox', {name: 'Filter rows'}).fill('a');
      await page.getByRole('button', {name: 'Switch between dark and light mode'}).click();
      await page.getByRole('button', {name: 'Enlarge'}).locator('visible=true').click();
      await page.getByRole('button', {name: 'Close', exact: true}).locator('visible=true').click();
      await page.getByRole('button', {name: 'Menu', exact: true}).click();
      await page.waitForLoadState('networkidle');
      expect(await loaded.requests()).toEqual(requests);
    },
  );
}

test('/practice/ costs what an application may, until it asks a card', async ({page}) => {
  const loaded = countLoaded(page);
  await page.goto('/practice/');
  await expect(page.getByRole('heading', {level: 1})).toHaveText(/^Today/);
  await page.waitForLoadState('networkidle');
  const bytes = await loaded.bytes();
  expect(bytes, (await loaded.requests()).join(' ')).toBeLessThan(150_000);
  expect(bytes).toBeGreaterThan(60_000);
});

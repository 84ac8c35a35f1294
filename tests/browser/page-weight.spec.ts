import {brotliCompressSync} from 'node:zlib';
import type {Page, Response} from '@playwright/test';
import {expect, hydrated, test, TOPICS} from './reader';

/** What a topic may cost over the wire, in bytes, with everything compressed as well as Brotli can. */
const UNTOUCHED = 45_000;
const HYDRATED = 160_000;

/** Files of one build stay as they are, and topics share most of theirs. */
const compressed = new Map<string, number>();

/** Counts what a page loads; what is fetched ahead for the next page is not part of it. */
function countLoaded(page: Page) {
  const responses: Response[] = [];
  page.on('response', (response) => void responses.push(response));
  return {
    async bytes() {
      let sum = 0;
      for (const response of responses) {
        const purpose = (await response.request().allHeaders())['sec-purpose'] ?? '';
        if (!purpose.includes('prefetch')) sum += await sizeOf(response);
      }
      return sum;
    },
  };
}

async function sizeOf(response: Response): Promise<number> {
  const known = compressed.get(response.url());
  if (known !== undefined) return known;
  const size = brotliCompressSync(await response.body()).length;
  compressed.set(response.url(), size);
  return size;
}

test.use({viewport: {width: 412, height: 823}});

for (const topic of TOPICS) {
  test(`${topic} costs what a page of text costs, also after the reader acts`, async ({page}) => {
    const loaded = countLoaded(page);
    await page.goto(topic, {waitUntil: 'networkidle'});
    expect(await loaded.bytes()).toBeLessThan(UNTOUCHED);
    await hydrated(page);
    await page.waitForLoadState('networkidle');
    const bytes = await loaded.bytes();
    expect(bytes).toBeLessThan(HYDRATED);
    // The framework alone is more than this; less means that something was not counted.
    expect(bytes).toBeGreaterThan(90_000);
  });
}

import {countPages} from './countPages';
import {deepUnless, expect, SIDES, test, TOPIC, TOPICS} from './reader';

for (const topic of TOPICS) {
  test(`the cheat sheet is one page, and not cut off: ${topic}`, deepUnless(SIDES.includes(topic)), async ({page}) => {
    await page.goto(`${topic}cheat-sheet/`);
    for (const format of ['A4', 'Letter'] as const) {
      expect(countPages(await page.pdf({format, preferCSSPageSize: false})), format).toBe(1);
    }
    await page.emulateMedia({media: 'print'});
    // Letter within its margins: the lower one of the two papers.
    await page.setViewportSize({width: 740, height: 999});
    const sheet = page.getByRole('article');
    const filled = (await sheet.boundingBox())!.height / 999;
    expect(filled, 'of the page').toBeLessThan(1);
    expect(filled, 'of the page; larger type would fit').toBeGreaterThan(0.94);
    const smallest = await page.evaluate(() =>
      Math.min(
        ...[...document.querySelectorAll('article *')].map((element) => parseFloat(getComputedStyle(element).fontSize)),
      ),
    );
    expect(smallest, 'in px; 7.5 pt is 10 px').toBeGreaterThanOrEqual(10);
  });

  test(
    `the cheat sheet breaks no name and no code, and says where it is from: ${topic}`,
    deepUnless(SIDES.includes(topic)),
    async ({page}) => {
      await page.goto(`${topic}cheat-sheet/`);
      await page.emulateMedia({media: 'print'});
      await page.setViewportSize({width: 718, height: 1066});
      const sheet = page.getByRole('article');
      await expect(sheet).toContainText(`versus.example${topic}`);
      await expect(sheet).toContainText(/checked \d{4}-\d\d/);
      const broken = await sheet.evaluate((article) => {
        const found: string[] = [];
        const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const text = texts.currentNode as Text;
          if (text.parentElement!.closest('.visually-hidden')) continue;
          for (const word of text.data.matchAll(/\S+/g)) {
            const range = document.createRange();
            range.setStart(text, word.index);
            range.setEnd(text, word.index + word[0].length);
            const lines = new Set([...range.getClientRects()].map(({top}) => Math.round(top)));
            if (lines.size > 1) found.push(word[0]);
          }
        }
        return found;
      });
      expect(broken).toEqual([]);
      const over = await sheet.evaluate((article) => article.scrollWidth - article.clientWidth);
      expect(over, 'px that stand out').toBeLessThanOrEqual(0);
    },
  );
}

test('a cheat sheet prints what to ask and not what to answer, and the hand-over where there is one', async ({
  page,
}) => {
  await page.goto(`${TOPIC}cheat-sheet/`);
  await expect(page.getByRole('listitem').filter({hasText: 'why they are not rivals?'})).toBeVisible();
  await expect(page.getByText('Docker is a platform, not just a runtime')).toHaveCount(0);
  await expect(page.getByRole('list', {name: 'Hand-over'}).getByRole('listitem')).toHaveText([
    /Dockerfile/,
    /BuildKit/,
    /OCI image/,
    /Registry/,
    /API server/,
    /Scheduler/,
    /kubelet/,
    /containerd/,
    /Containers/,
  ]);
});

test('printing a topic hides nothing, whatever was hidden on the screen', async ({page}) => {
  await page.goto(TOPIC);
  await page.getByRole('button', {name: 'Hide Kubernetes'}).click();
  await page.getByRole('searchbox', {name: 'Filter rows'}).fill('scaling');
  await page.emulateMedia({media: 'print'});
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const rows = page.locator('table[data-sides] tbody');
  for (const row of await rows.all()) {
    await expect(row).toBeVisible();
    await expect(row.getByText('Why it matters')).toBeVisible();
  }
  await expect(page.getByText(/By hand with/)).toBeVisible();
  await expect(page.locator('details:not([open])')).toHaveCount(0);
  expect(countPages(await page.pdf({format: 'A4'}))).toBeGreaterThan(3);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('details[open]')).toHaveCount(0);
});

import {countPages} from './countPages';
import {expect, hydrated, test, TOPIC, TOPICS} from './reader';

for (const topic of TOPICS) {
  test(`the cheat sheet is one page, and not cut off: ${topic}`, async ({page}) => {
    await page.goto(`${topic}cheat-sheet/`);
    await hydrated(page);
    for (const format of ['A4', 'Letter'] as const) {
      expect(countPages(await page.pdf({format, preferCSSPageSize: false})), format).toBe(1);
    }
    await page.emulateMedia({media: 'print'});
    const smallest = await page.evaluate(() =>
      Math.min(
        ...[...document.querySelectorAll('article *')].map((element) => parseFloat(getComputedStyle(element).fontSize)),
      ),
    );
    expect(smallest, 'in px; 7 pt is 9.33 px').toBeGreaterThanOrEqual(9.33);
  });
}

test('printing a topic hides nothing, whatever was hidden on the screen', async ({page}) => {
  await page.goto(TOPIC);
  await hydrated(page);
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

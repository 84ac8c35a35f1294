import type {Page} from '@playwright/test';
import {DEEP, deepUnless, expect, test, TOPIC} from './reader';

/** Distance from the part's upper edge to the lower edge of what is stuck above it. */
function distanceBelowBars(page: Page, id: string): Promise<number> {
  return page.evaluate((partId) => {
    const part = document.getElementById(partId)!;
    const bars = [
      document.querySelector('.navbar')!,
      ...(part.closest('table')?.querySelectorAll('thead, thead th') ?? []),
    ]
      .filter((bar) => ['sticky', 'fixed'].includes(getComputedStyle(bar).position))
      .map((bar) => bar.getBoundingClientRect().bottom);
    return part.getBoundingClientRect().top - Math.max(...bars);
  }, id);
}

for (const [column, width] of [360, 768, 1440].entries()) {
  for (const [line, id] of ['core-role', 'scaling', 'complexity'].entries()) {
    test(
      `a link to the row ${id} opens cold at the row at ${width} px`,
      deepUnless(line === column),
      async ({page}) => {
        await page.setViewportSize({width, height: 800});
        await page.goto(`${TOPIC}#${id}`);
        const row = page.locator(`#${id}`);
        await expect(row).toBeFocused();
        await expect(page.locator(`#${id}:target`)).toBeAttached();
        await expect.poll(async () => Math.abs(await distanceBelowBars(page, id))).toBeLessThanOrEqual(8);
        const colours = await row.evaluate((element) => [
          getComputedStyle(element.querySelector('td')!).backgroundColor,
          getComputedStyle(element).backgroundColor,
        ]);
        expect(colours).toContain('rgb(252, 243, 210)');
      },
    );
  }
}

test('sections, traps, follow-ups and scenarios can be linked too, and a closed answer opens', async ({page}) => {
  for (const id of ['diagram', 'docker-run-scale']) {
    await page.goto(`${TOPIC}#${id}`);
    await expect(page.locator(`#${id}`)).toBeFocused();
    await expect(page.locator(`#${id}`)).toBeInViewport();
  }
  const ids = await page.evaluate(() =>
    [...document.querySelectorAll('details')].map((details) => details.parentElement?.id).filter(Boolean),
  );
  expect(ids.length).toBeGreaterThan(8);
  await page.goto(`${TOPIC}#${ids[0]}`);
  await expect(page.locator(`#${ids[0]}`).getByRole('group')).toHaveAttribute('open', '');
});

test('a link to a row opens why it matters, and copying its link does not', async ({page}) => {
  await page.goto(`${TOPIC}#scaling`);
  const why = (id: string) => page.locator(`#${id}`).getByText('Why it matters', {exact: true});
  await expect(why('scaling')).toBeVisible();
  await page.evaluate(() => (window.location.hash = 'storage'));
  await expect(why('storage')).toBeVisible();
  await page.locator('#fault-tolerance a.part-link').click();
  await expect(page).toHaveURL(`${TOPIC}#fault-tolerance`);
  await expect(page.locator('#fault-tolerance:target')).toBeAttached();
  await expect(why('fault-tolerance')).toBeHidden();
});

test('a link followed within the page marks the new place and only that', async ({page}) => {
  await page.goto(`${TOPIC}#scaling`);
  await page.locator('#storage').hover();
  await page.getByRole('link', {name: 'Copy link to Storage', exact: true}).click();
  await expect(page).toHaveURL(`${TOPIC}#storage`);
  await expect(page.locator('#storage')).toBeFocused();
  await expect(page.locator(':target')).toHaveCount(1);
  await page.goBack();
  await expect(page.locator('#scaling:target')).toBeAttached();
});

test('a link to a row that is filtered out brings the row back', async ({page}) => {
  await page.goto(TOPIC);
  await page.getByRole('searchbox', {name: 'Filter rows'}).fill('scaling');
  await expect(page.locator('#storage')).toBeHidden();
  await page.evaluate(() => (window.location.hash = '#storage'));
  await expect(page.locator('#storage')).toBeVisible();
  await expect(page.locator('#storage')).toBeFocused();
});

test('a reload keeps the place to which the reader had gone on', async ({page}) => {
  await page.goto(`${TOPIC}#scaling`);
  // What is laid out late has another height before it was seen, so the place is told by what is read, not by a number.
  const place = () =>
    page.evaluate(() => {
      const parts = [...document.querySelectorAll('[data-part]')];
      const read = parts.find((part) => part.getBoundingClientRect().top > 100)!;
      return {id: read.id, top: read.getBoundingClientRect().top};
    });
  await page.evaluate(() => window.scrollTo(0, 6000));
  await page.waitForTimeout(200);
  const before = await place();
  await page.reload();
  await expect.poll(async () => (await place()).id).toBe(before.id);
  // At most a few lines off.
  await expect.poll(async () => Math.abs((await place()).top - before.top)).toBeLessThan(120);
  await expect(page.locator('#scaling:target')).toBeAttached();
});

test('a link to a row that is visible leaves the filter alone', async ({page}) => {
  await page.goto(TOPIC);
  const field = page.getByRole('searchbox', {name: 'Filter rows'});
  await field.fill('scaling');
  await page.locator('#scaling').hover();
  await page.getByRole('link', {name: 'Copy link to Scaling', exact: true}).click();
  await expect(page.locator('#scaling')).toBeFocused();
  await expect(field).toHaveValue('scaling');
});

test('every section and every row has a link to itself that the keyboard reaches', DEEP, async ({page}) => {
  await page.goto(TOPIC);
  const ids = await page.evaluate(() =>
    [...document.querySelectorAll('h2[id], table[data-sides] tbody[id]')].map(({id}) => id),
  );
  expect(ids.length).toBe(8 + 14);
  for (const id of ids) {
    const link = page.locator(`#${id} a[href$="#${id}"]`);
    await link.focus();
    await expect(link).toBeFocused();
    await expect(link).toHaveCSS('opacity', '1');
    expect((await link.boundingBox())!.width).toBeGreaterThanOrEqual(24);
  }
});

for (const hash of [
  '#nowhere',
  '#%E0%A4%A',
  '#"><img src=x onerror=alert(1)>',
  `#${'a'.repeat(10_000)}`,
  '#constructor',
]) {
  test(
    `a fragment that names nothing does no harm: ${hash.slice(0, 20)}`,
    deepUnless(hash === '#constructor' || hash.includes('<img')),
    async ({page}) => {
      await page.goto(`${TOPIC}${hash}`);
      await expect(page.getByRole('heading', {level: 1})).toBeInViewport();
      await expect(page.locator(':target')).toHaveCount(0);
    },
  );
}

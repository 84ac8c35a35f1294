import {DEEP, deepUnless, expect, test, TOPIC} from './reader';

for (const width of [390, 1440]) {
  test(`a side is hidden and revealed cell by cell at ${width} px`, deepUnless(width === 390), async ({page}) => {
    await page.setViewportSize({width, height: 900});
    await page.goto(TOPIC);
    if (width < 768) await page.getByRole('link', {name: /more rows$/}).click();
    const row = page.locator('#scaling');
    const cell = row.getByRole('cell').nth(1);
    const answer = cell.getByText(/By hand with/);
    const before = await row.boundingBox();
    await page.getByRole('button', {name: 'Hide Kubernetes'}).click();
    await expect(answer).toBeHidden();
    await expect(page.getByRole('button', {name: /reveal .* for Kubernetes$/})).toHaveCount(14);
    expect(Math.abs((await row.boundingBox())!.height - before!.height)).toBeLessThan(1);

    await page.getByRole('button', {name: /reveal Scaling for Kubernetes/}).click();
    await expect(answer).toBeVisible();
    await expect(cell).toBeFocused();
    await expect(page.getByRole('button', {name: /reveal .* for Kubernetes$/})).toHaveCount(13);

    await page.getByRole('button', {name: 'Show Kubernetes'}).click();
    await expect(page.getByRole('button', {name: /then reveal/})).toHaveCount(0);
    await page.getByRole('button', {name: 'Hide Kubernetes'}).click();
    await expect(answer).toBeHidden();
  });
}

test('the other side can be hidden as well', DEEP, async ({page}) => {
  await page.goto(TOPIC);
  await page.getByRole('button', {name: 'Hide Docker'}).click();
  await page.getByRole('button', {name: 'Hide Kubernetes'}).click();
  await expect(page.getByRole('button', {name: /then reveal/})).toHaveCount(28);
});

test('the keyboard alone hides, reveals and goes on to the next cell', async ({page}) => {
  await page.goto(TOPIC);
  await page.getByRole('button', {name: 'Hide Kubernetes'}).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', {name: /reveal Core role for Kubernetes/}).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#core-role').getByRole('cell').nth(1)).toBeFocused();
  const next = page.getByRole('button', {name: /reveal Abstraction level for Kubernetes/});
  for (
    let presses = 0;
    presses < 6 && !(await next.evaluate((button) => button === document.activeElement));
    presses += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await expect(next).toBeFocused();
});

test('the ideas can be ticked', async ({page}) => {
  await page.goto(TOPIC);
  const idea = page.getByRole('checkbox').nth(1);
  await idea.check();
  await expect(idea).toBeChecked();
});

test('a filter narrows the rows by words in any order, says how many are left, and is cleared', async ({page}) => {
  await page.goto(TOPIC);
  const rows = page.locator('table[data-sides] tbody:visible');
  await expect(rows).toHaveCount(14);
  await page.getByRole('searchbox', {name: 'Filter rows'}).fill('SOURCE hpa metrics');
  await expect(rows).toHaveCount(1);
  await expect(page.getByRole('status').filter({hasText: '1 of 14 rows.'})).toBeVisible();
  await page.getByRole('button', {name: 'Show all'}).click();
  await expect(rows).toHaveCount(14);
  await page.getByRole('checkbox', {name: 'Frequently asked only'}).check();
  await expect(rows).toHaveCount(await page.locator('table .asked-often').count());
  await page.getByRole('searchbox', {name: 'Filter rows'}).fill('<script>.*[');
  await expect(page.getByText('No row matches.')).toBeVisible();
  await page.getByRole('searchbox', {name: 'Filter rows'}).press('Escape');
  await expect(rows).toHaveCount(14);
});

test('a row opens its reason, its sources and the day it was checked', async ({page}) => {
  await page.goto(TOPIC);
  const row = page.locator('#fault-tolerance');
  await expect(row.getByText('Why it matters')).toBeHidden();
  await row.getByText(/^Why/).first().click();
  await expect(row.getByText('Why it matters')).toBeVisible();
  await expect(row.getByText(/Sources, checked \d+ \w+ 20\d\d/)).toBeVisible();
  const links = await row.getByRole('cell').last().getByRole('link').all();
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) await expect(link).toHaveAttribute('href', /^https:\/\//);
});

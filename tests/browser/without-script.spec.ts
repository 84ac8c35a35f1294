import {expect, test, TOPIC} from './reader';

test.use({javaScriptEnabled: false});

test('all text, all rows and the diagram are there', async ({page}) => {
  await page.goto(TOPIC);
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Docker vs Kubernetes');
  await expect(page.locator('table[data-sides] tbody')).toHaveCount(14);
  await expect(page.getByText(/By hand with/)).toBeVisible();
  await expect(page.getByRole('img', {name: /Where Docker stops/}).first()).toBeVisible();
  await expect(page.getByText('15 s', {exact: true})).toBeVisible();
});

test('a row, a follow-up and the menu open, and a link to a row shows the row', async ({page}) => {
  await page.setViewportSize({width: 390, height: 800});
  await page.goto(`${TOPIC}#scaling`);
  await expect(page.locator('#scaling')).toBeInViewport();
  await page.locator('#scaling summary').click();
  await expect(page.locator('#scaling').getByText('Why it matters')).toBeVisible();
  await page.getByRole('button', {name: 'Menu'}).click();
  await expect(page.locator('#menu').getByRole('link', {name: 'All topics'})).toBeVisible();
});

test('controls that need a script are not shown', async ({page}) => {
  await page.goto(TOPIC);
  await expect(page.getByRole('button', {name: /Hide|Enlarge|Switch/})).toHaveCount(0);
  await page.goto('/');
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await expect(page.getByRole('link', {name: 'Docker vs Kubernetes'})).toBeVisible();
});

test('the system decides between light and dark', async ({page}) => {
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({colorScheme: 'dark'});
  await page.goto(TOPIC);
  expect(await background()).toBe('rgb(18, 20, 22)');
  await page.emulateMedia({colorScheme: 'light'});
  expect(await background()).toBe('rgb(251, 251, 249)');
});

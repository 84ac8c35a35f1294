import {existsSync} from 'node:fs';
import {expect, test, TOPIC} from '../browser/reader';

// What README promises of Firefox and Safari, by reader task. `npx playwright install firefox webkit` gets both.
test.skip(
  ({playwright, browserName}) => !existsSync(playwright[browserName].executablePath()),
  'This browser is not installed: npx playwright install firefox webkit',
);

test('a link to a row opens cold at the row, marked and with its reason', async ({page}) => {
  await page.goto(`${TOPIC}#scaling`);
  await expect(page.locator('#scaling:target')).toBeInViewport();
  await expect(page.locator('#scaling').getByText('Why it matters', {exact: true})).toBeVisible();
});

test('a side is hidden and revealed cell by cell, and rows are filtered', async ({page}) => {
  await page.goto(TOPIC);
  await page.getByRole('button', {name: 'Hide Docker'}).click();
  const cell = page.locator('#scaling').getByRole('button', {name: /Say it, then reveal/});
  await cell.click();
  await expect(cell).toHaveCount(0);
  await page.getByRole('searchbox', {name: 'Filter rows'}).fill('scaling');
  await expect(page.locator('#storage')).toBeHidden();
});

test('the menu and the list of editions open and close', async ({page}) => {
  await page.setViewportSize({width: 390, height: 844});
  await page.goto(TOPIC);
  await page.getByRole('button', {name: 'Menu', exact: true}).click();
  await expect(page.locator('#menu')).toBeVisible();
  await page.getByRole('button', {name: 'Close the menu'}).click();
  await expect(page.locator('#menu')).toBeHidden();
});

test('the theme follows the system, and the button changes it', async ({page}) => {
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({colorScheme: 'dark'});
  await page.goto(TOPIC);
  expect(await background()).toBe('rgb(18, 20, 22)');
  await page.getByRole('button', {name: /Switch between dark and light/}).click();
  await expect.poll(background).toBe('rgb(251, 251, 249)');
});

test('search finds a row, which its worker read from the packed index', async ({page}) => {
  await page.goto(TOPIC);
  await page.keyboard.press('/');
  await page.keyboard.type('k8s scal');
  await expect(page.getByRole('option').first()).toContainText('Scaling');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${TOPIC}#scaling`);
});

test('practice asks a question and keeps the answer', async ({page}) => {
  await page.goto('/practice/?say=docker-vs-kubernetes');
  await page.getByRole('button', {name: '60 seconds'}).click();
  await page.getByRole('button', {name: /Done/}).click();
  await page.getByRole('button', {name: 'I said none of them'}).click();
  await expect(page.getByRole('heading', {level: 1})).toHaveText(/^0 of 7 ideas said|^None/);
  const kept = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('versus-practice/')));
  expect(kept).toHaveLength(1);
});

test('a topic is copied as Markdown, or says that it was not', async ({page}) => {
  await page.goto(TOPIC);
  await page.getByRole('button', {name: 'Copy as Markdown', exact: true}).click();
  await expect(page.getByRole('button', {name: /^(Copied|Not copied)$/})).toBeVisible();
});

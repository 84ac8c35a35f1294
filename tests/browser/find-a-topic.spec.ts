import {expect, hydrated, test, TOPIC} from './reader';

test('the home page names each topic with its distinction and leads there', async ({page}) => {
  await page.goto('/');
  await expect(page.getByRole('heading', {level: 1})).toContainText('comparisons interviewers ask for');
  const topic = page.getByRole('listitem').filter({hasText: 'Docker vs Kubernetes'});
  await expect(topic).toContainText('CRI runtime');
  await topic.getByRole('link').click();
  await expect(page).toHaveURL(TOPIC);
});

test('the field finds a topic by an alias and the name of a row, in any order', async ({page}) => {
  await page.goto('/');
  await hydrated(page);
  await page.getByRole('searchbox').fill('scal K8S');
  await expect(page.getByRole('link', {name: 'Docker vs Kubernetes'})).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('1 found.');
  await page.getByRole('searchbox').fill('<img src=x onerror=alert(1)> 🐳 .*');
  await expect(page.getByRole('status')).toHaveText('No topic has all these words.');
});

test('the field in the bar of a topic leads to the field of the home page, ready to type', async ({page}) => {
  await page.goto(TOPIC);
  await hydrated(page);
  await page.getByRole('link', {name: 'Find a topic'}).click();
  await expect(page.getByRole('searchbox', {name: 'Find a topic'})).toBeFocused();
});

test('a wrong address says what happened and offers the nearest topics', async ({page}) => {
  page.on('console', () => undefined);
  const response = await page.request.get('/docker-vs-kubernets/');
  expect(response.status()).toBe(404);
  await page.goto('/404.html');
  await expect(page.getByRole('heading', {name: 'There is no page at this address'})).toBeVisible();
  await expect(page.getByRole('link', {name: 'Docker vs Kubernetes'})).toBeVisible();
});

test('the theme follows the system, is changed by the button and remembered', async ({page}) => {
  await page.emulateMedia({colorScheme: 'dark'});
  await page.goto(TOPIC);
  await hydrated(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', {name: /Switch between dark and light/}).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

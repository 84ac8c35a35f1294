import {expect, test, TOPIC} from './reader';

test('the home page names each topic with its distinction and leads there', async ({page}) => {
  await page.goto('/');
  await expect(page.getByRole('heading', {level: 1})).toContainText('comparisons interviewers ask for');
  const topic = page.getByRole('listitem').filter({hasText: 'Docker vs Kubernetes'});
  await expect(topic).toContainText('CRI runtime');
  await topic.getByRole('link').click();
  await expect(page).toHaveURL(TOPIC);
});

test('topics stand under their category in learning order, and the first is named as the start', async ({page}) => {
  await page.goto('/');
  await expect(page.getByRole('main').getByRole('heading', {level: 2}).first()).toHaveText('Foundations');
  await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('Docker vs Kubernetes');
  await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('start here');
});

test('a wrong address says what happened and offers the nearest topics', async ({page}) => {
  page.on('console', () => undefined);
  const response = await page.request.get('/docker-vs-kubernets/');
  expect(response.status()).toBe(404);
  await page.goto('/404.html');
  await expect(page.getByRole('heading', {name: 'Page not found'})).toBeVisible();
  await expect(page.getByRole('link', {name: 'Docker vs Kubernetes'})).toBeVisible();
});

test('the theme follows the system, is changed by the button and remembered', async ({page}) => {
  await page.emulateMedia({colorScheme: 'dark'});
  await page.goto(TOPIC);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', {name: /Switch between dark and light/}).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

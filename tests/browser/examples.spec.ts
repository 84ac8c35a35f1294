import {expect, test, TOPIC} from './reader';

test('the button copies the code as it can be pasted, and says so politely', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(TOPIC);
  const block = page.getByRole('figure').filter({hasText: 'kubectl autoscale'}).first();
  await block.scrollIntoViewIfNeeded();
  const before = await block.boundingBox();
  await block.getByRole('button', {name: 'Copy'}).click();
  await expect(block.getByRole('button', {name: 'Copied'})).toBeVisible();
  await expect(block.locator('[aria-live=polite]')).toHaveText('Copied');
  expect((await block.boundingBox())!.height).toBe(before!.height);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'kubectl scale deployment/web --replicas=3\nkubectl autoscale deployment/web --min=2 --max=10 --cpu=50%',
  );
});

test('a clipboard that refuses does no harm', async ({page}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {value: {writeText: () => Promise.reject(new Error('refused'))}});
  });
  await page.goto(TOPIC);
  const button = page.locator('figure:has(pre)').first().getByRole('button', {name: 'Copy'});
  await button.click();
  await expect(page.getByRole('button', {name: 'Select and copy it'}).first()).toBeVisible();
});

test('code is highlighted without a highlighter in the scripts', async ({page}) => {
  const scripts: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.text().catch(() => ''));
  });
  await page.goto(TOPIC);
  await expect(page.locator('pre .token.key').first()).toHaveCSS('font-weight', '600');
  await page.waitForLoadState('networkidle');
  const texts = await Promise.all(scripts);
  expect(texts.map((text) => /Prism\.languages|languages\.extend\(/.test(text))).not.toContain(true);
});

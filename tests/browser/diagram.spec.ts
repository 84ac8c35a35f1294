import {expect, test, TOPIC} from './reader';

test('the diagram is inline, described, follows the theme and loads no Mermaid', async ({page}) => {
  const scripts: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.text().catch(() => ''));
  });
  await page.goto(TOPIC);
  const picture = page.getByRole('img', {name: /Where Docker stops/}).first();
  await expect(picture).toBeVisible();
  await expect(picture.locator('desc')).toContainText('registry');
  const fill = () =>
    picture
      .locator('.dg-a')
      .first()
      .evaluate((box) => getComputedStyle(box).fill);
  const light = await fill();
  await page.emulateMedia({colorScheme: 'dark'});
  await expect.poll(fill).not.toBe(light);
  await page.waitForLoadState('networkidle');
  expect(scripts.length).toBeGreaterThan(0);
  const texts = await Promise.all(scripts);
  expect(texts.map((text) => /flowchart-elk|sequenceDiagram/.test(text))).not.toContain(true);
});

test('it is readable at 360 px: the tall drawing, in letters of at least 11 px', async ({page}) => {
  await page.setViewportSize({width: 360, height: 780});
  await page.goto(TOPIC);
  const drawing = page.locator('figure[data-kind=tall]');
  await expect(drawing).toBeVisible();
  await expect(page.locator('figure[data-kind=wide]')).toBeHidden();
  const sizes = await drawing
    .locator('svg text')
    .evaluateAll((texts) =>
      texts.map((text) => parseFloat(getComputedStyle(text).fontSize) * (text as SVGTextElement).getScreenCTM()!.a),
    );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
});

test('a click, or Enter, enlarges it; Escape closes and gives the focus back', async ({page}) => {
  await page.goto(TOPIC);
  const dialog = page.getByRole('dialog', {name: 'The diagram, enlarged'});
  await page
    .getByRole('img', {name: /Where Docker stops/})
    .first()
    .click();
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  const enlarge = page.getByRole('button', {name: 'Enlarge'}).first();
  await enlarge.focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(enlarge).toBeFocused();
});

test('it can be downloaded under the name of the topic', async ({page}) => {
  await page.goto(TOPIC);
  const link = page.getByRole('link', {name: 'SVG'}).first();
  await expect(link).toHaveAttribute('download', 'docker-vs-kubernetes-wide.svg');
  const file = await page.request.get((await link.getAttribute('href'))!);
  expect(file.headers()['content-type']).toContain('image/svg+xml');
  expect(await file.text()).toContain('prefers-color-scheme:dark');
});

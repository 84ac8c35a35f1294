import {DEEP, expect, FOUR_SIDES, SIDES, test, THREE_SIDES, TOPIC, TOPICS} from './reader';

test.use({viewport: {width: 390, height: 844}, hasTouch: true, isMobile: true});

test('every section is there, in order, and nothing scrolls sideways', async ({page}) => {
  await page.goto(TOPIC);
  await expect(page.getByRole('heading', {level: 2})).toHaveText([
    'Core purpose',
    'Technical differences',
    'How they relate',
    'Diagram',
    'Sample answer',
    'Advantages and disadvantages',
    'Interview tips',
    'Sources',
    'Check yourself',
    'Related topics',
  ]);
  for (const width of [390, 360, 320]) {
    await page.setViewportSize({width, height: 780});
    const pageWidth = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(pageWidth, `at ${width} px`).toBeLessThanOrEqual(width);
  }
});

test('a row is a card with one cell under the other, and still a table for a screen reader', async ({page}) => {
  await page.goto(TOPIC);
  const table = page.getByRole('table', {name: /compared/});
  await expect(table.getByRole('columnheader')).toHaveText([/Aspect/, /Docker/, /Kubernetes/]);
  const row = page.locator('#scaling').getByRole('row').first();
  await expect(row.getByRole('rowheader')).toContainText('Scaling');
  const [docker, kubernetes] = await row.getByRole('cell').all();
  const [first, second] = [await docker!.boundingBox(), await kubernetes!.boundingBox()];
  expect(second!.y).toBeGreaterThanOrEqual(first!.y + first!.height);
  expect(Math.abs(second!.x - first!.x)).toBeLessThan(1);
});

test('the bar with both sides stays under the thumb while rows go by', async ({page}) => {
  await page.goto(`${TOPIC}#storage`);
  const bar = await page.getByRole('button', {name: 'Hide Docker'}).boundingBox();
  expect(bar!.y).toBeGreaterThanOrEqual(50);
  expect(bar!.y).toBeLessThan(120);
});

test('the menu opens, lists the topics and leads to one', async ({page}) => {
  await page.goto(TOPIC);
  await page.getByRole('button', {name: 'Menu'}).tap();
  const menu = page.locator('#menu');
  await expect(menu).toBeVisible();
  await expect(menu.getByRole('link', {name: /Docker vs Kubernetes/})).toHaveAttribute('aria-current', 'page');
  await menu.getByRole('link', {name: 'All topics'}).tap();
  await expect(page).toHaveURL('/');
  await expect(menu).toBeHidden();
});

test('the page is not scrolled under the open menu, and is again afterwards', async ({page}) => {
  await page.goto(TOPIC);
  const overflow = () => page.locator('html').evaluate((root) => getComputedStyle(root).overflow);
  expect(await overflow()).toBe('visible');
  await page.getByRole('button', {name: 'Menu', exact: true}).tap();
  await expect.poll(overflow).toBe('hidden');
  await page.getByRole('button', {name: 'Close the menu'}).tap();
  await expect.poll(overflow).toBe('visible');
});

test('the field of the search says what it is on the smallest phones', async ({page}) => {
  for (const width of [390, 360]) {
    await page.setViewportSize({width, height: 780});
    await page.goto(TOPIC);
    const field = page.getByRole('banner').locator('[data-opens-search]');
    const isCut = await field.evaluate((link) =>
      [...link.querySelectorAll('span')].some((text) => text.clientWidth > 1 && text.scrollWidth > text.clientWidth),
    );
    expect(isCut, `at ${width} px`).toBe(false);
  }
});

test('the menu lists the topics on every page, before any script, and marks the page that is open', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({baseURL, javaScriptEnabled: false, viewport: {width: 360, height: 780}});
  for (const path of ['/', '/practice/', '/search/', '/editions/', '/versions/', TOPIC, `${TOPIC}cheat-sheet/`]) {
    await page.goto(path);
    await page.getByRole('button', {name: 'Menu'}).click();
    const menu = page.locator('#menu');
    for (const topic of TOPICS)
      await expect(menu.locator(`a[href="${topic}"]:not([data-keeps-part])`), path).toBeVisible();
    await expect(menu.getByRole('link', {name: 'Supported versions'}), path).toBeVisible();
    // Of the search there is nothing in the menu.
    await expect(menu.locator('a[aria-current]:not([data-keeps-part])'), path).toHaveCount(path === '/search/' ? 0 : 1);
  }
  await page.close();
});

test('from the top of a topic its sample answer is two taps away', DEEP, async ({page}) => {
  await page.goto(TOPIC);
  await page.getByRole('article').getByText('On this page').tap();
  await page.getByRole('link', {name: 'Sample answer'}).first().tap();
  await expect(page.getByRole('heading', {name: 'Sample answer'})).toBeInViewport();
});

test('everything that can be tapped is at least 44 px high, links within sentences aside', async ({page}) => {
  await page.goto(TOPIC);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, summary, input, nav a, .part-link')]
      .filter((element) => element.checkVisibility() && element.getClientRects().length > 0)
      .map((element) => ({
        name: element.ariaLabel ?? element.textContent,
        // A checkbox is tapped through its label.
        height: (element.closest('label') ?? element).getBoundingClientRect().height,
      }))
      .filter(({height}) => height < 44),
  );
  expect(small).toEqual([]);
});

test('nothing jumps while the page loads', async ({page}) => {
  await page.addInitScript(() => {
    Object.assign(window, {shift: 0});
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (window as unknown as {shift: number}).shift += (entry as unknown as {value: number}).value;
    }).observe({type: 'layout-shift', buffered: true});
  });
  await page.goto(TOPIC);
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => (window as unknown as {shift: number}).shift)).toBeLessThan(0.01);
});

for (const {which, topics, only} of [
  {which: 'a topic of each number of sides', topics: SIDES, only: {}},
  {which: 'every topic', topics: TOPICS, only: DEEP},
]) {
  test(
    `nothing scrolls sideways, and every diagram can be read, on the smallest phones: ${which}`,
    only,
    async ({page}) => {
      test.slow();
      for (const topic of topics) {
        await page.goto(topic);
        for (const width of [400, 390, 360, 320]) {
          await page.setViewportSize({width, height: 780});
          expect(await page.evaluate(() => document.documentElement.scrollWidth), topic).toBeLessThanOrEqual(width);
        }
        await page.setViewportSize({width: 360, height: 780});
        const smallest = await page.evaluate(() =>
          Math.min(
            ...[...document.querySelectorAll<SVGTextElement>('figure svg text')]
              .filter((text) => text.checkVisibility())
              .map((text) => parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM()!.a),
          ),
        );
        expect(smallest, `smallest letters of ${topic} in px`).toBeGreaterThanOrEqual(11);
        expect(smallest, topic).toBeLessThan(100);
      }
    },
  );
}

for (const [topic, names] of [
  [THREE_SIDES, ['Deployment', 'StatefulSet', 'DaemonSet']],
  [FOUR_SIDES, ['ClusterIP', 'NodePort', 'LoadBalancer', 'ExternalName']],
] as const) {
  test(`${names.length} sides stand under one another, each can be hidden under the thumb`, async ({page}) => {
    await page.goto(`${topic}#typical-use`);
    const row = page.locator('#typical-use').getByRole('row').first();
    const tops = await Promise.all(
      (await row.getByRole('cell').all()).map(async (cell) => (await cell.boundingBox())!.y),
    );
    expect(tops).toHaveLength(names.length);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    for (const name of names) {
      const hide = page.getByRole('button', {name: `Hide ${name}`});
      await expect(hide).toBeInViewport({ratio: 1});
      await hide.tap();
      await expect(row.getByRole('button', {name: `Say it, then reveal Typical use for ${name}`})).toBeVisible();
    }
    await row
      .getByRole('button', {name: /Say it/})
      .first()
      .tap();
    await expect(row.getByRole('button', {name: /Say it/})).toHaveCount(names.length - 1);
  });
}

import type {Locator, Page} from '@playwright/test';
import {editions} from '../../src/core/edition/editions';
import {formatMarks, MARKS_KEY, type PracticeMark} from '../../src/features/practice/deck/practiceMarks';
import {axeProblems} from './axeProblems';
import {aDocument, daysFromNow, deck, store, type ProgressDocument} from './practisingReader';
import {DEEP, deepUnless, expect, FOUR_SIDES, test, THREE_SIDES, TOPIC} from './reader';

const ID = TOPIC.replaceAll('/', '');
const KNOWN = '"✓\u00a0Known"';
const SEEN = '"•\u00a0Seen"';

const OLDER = editions.find(({isCurrent}) => !isCurrent)!.name;

/** Every part of every topic, seen or known by turns. */
const allMarks = (): Map<string, PracticeMark> => {
  const parts = [...new Set(deck.cards.flatMap(({topic, part}) => [topic, `${topic}/${part}`]))];
  return new Map(parts.map((part, index) => [part, index % 2 === 0 ? 'Known' : 'Seen']));
};

const keep = (page: Page, text: string) =>
  page.addInitScript(([key, marks]) => localStorage.setItem(key, marks), [MARKS_KEY, text] as const);

/** What stands after an element, as it is drawn. */
const drawnIn = (element: Locator, pseudo: '::after' | '::before' = '::after') =>
  element.first().evaluate((it, which) => getComputedStyle(it, which).content, pseudo);

const toolsOf = (page: Page, row: string) => page.locator(`#${row} a.part-link`).locator('xpath=../..');

const rightOnThreeDays: ProgressDocument['cards'][string] = [-9, -6, -2].map((day) => ({
  at: daysFromNow(day),
  grade: 'got',
}));

/** Both sides of `scaling` right on three days, one side of `networking` asked once. */
const practised = () =>
  aDocument({
    cards: {
      [`${ID}/scaling/docker`]: rightOnThreeDays,
      [`${ID}/scaling/kubernetes`]: rightOnThreeDays,
      [`${ID}/networking/docker`]: [{at: daysFromNow(-2), grade: 'missed'}],
    },
  });

test('what was practised is marked on its topic, on the list of topics and at home, and nothing of practice is loaded for it', async ({
  page,
}) => {
  await store(page, practised());
  await page.goto('/practice/');
  await expect(page.getByRole('region', {name: 'Not sure yet'})).toBeVisible();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(TOPIC);
  expect(await drawnIn(toolsOf(page, 'scaling'))).toBe(KNOWN);
  expect(await drawnIn(toolsOf(page, 'networking'))).toBe(SEEN);
  expect(await drawnIn(toolsOf(page, 'storage'))).toBe('none');
  expect(await drawnIn(page.locator(`.topic-sidebar a[href="${TOPIC}"]`))).toBe(SEEN);
  expect(await drawnIn(page.locator(`.topic-sidebar a[href="${FOUR_SIDES}"]`))).toBe('none');
  await page.goto('/');
  expect(await drawnIn(page.getByRole('main').locator(`a[href="${TOPIC}"]`))).toBe(SEEN);
  expect(asked.filter((url) => /\/practice[./]/.test(url))).toEqual([]);
});

test('a screen reader hears the mark with the row, and nothing announces it', async ({page}) => {
  await keep(
    page,
    formatMarks(
      new Map<string, PracticeMark>([
        [`${ID}/scaling`, 'Known'],
        [ID, 'Seen'],
      ]),
    ),
  );
  await page.goto(TOPIC);
  const session = await page.context().newCDPSession(page);
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  const head = nodes.find(({role, name}) => role?.value === 'rowheader' && String(name?.value).startsWith('Scaling'));
  expect(String(head?.name?.value)).toMatch(/Known$/);
  const link = nodes.find(
    ({role, name}) => role?.value === 'link' && /^Docker vs Kubernetes/.test(String(name?.value)),
  );
  expect(String(link?.name?.value)).toMatch(/^Docker vs Kubernetes •\sSeen$/);
  const live = nodes.filter(({properties}) =>
    properties?.some(({name, value}) => name === 'live' && value.value !== 'off'),
  );
  expect(live.map(({name}) => String(name?.value)).join()).not.toMatch(/Known|Seen/);
});

test(
  'the way from practice shows the marks, and hiding and filtering leave them where they are',
  DEEP,
  async ({page}) => {
    await store(page, practised());
    await page.goto('/practice/');
    await page.getByRole('region', {name: 'Not sure yet'}).getByRole('link', {name: 'Networking'}).click();
    await expect(page).toHaveURL(`${TOPIC}#networking`);
    expect(await drawnIn(toolsOf(page, 'scaling'))).toBe(KNOWN);
    await page.getByRole('button', {name: 'Hide Docker'}).click();
    await page.getByRole('searchbox', {name: 'Filter rows'}).fill('scal');
    expect(await drawnIn(toolsOf(page, 'scaling'))).toBe(KNOWN);
  },
);

test('an answer in another tab marks the topic that is open in this one', async ({page, context}) => {
  await page.goto(TOPIC);
  expect(await drawnIn(page.locator(`.topic-sidebar a[href="${TOPIC}"]`))).toBe('none');
  const other = await context.newPage();
  await other.goto(`/practice/?topic=${ID}`);
  await other
    .getByRole('button', {name: /I have it|^True$|^Docker$/})
    .first()
    .click();
  await other.getByRole('button', {name: /Got it|Next question/}).click();
  await expect.poll(() => drawnIn(page.locator(`.topic-sidebar a[href="${TOPIC}"]`))).toBe(SEEN);
});

test('what is erased is marked no more', async ({page}) => {
  await store(page, practised());
  await page.goto('/practice/');
  await expect.poll(() => page.evaluate((key) => localStorage.getItem(key), MARKS_KEY)).toContain('scaling:Known');
  await page.getByText('Erase everything').first().click();
  await page
    .getByRole('button', {name: /^Erase/})
    .last()
    .click();
  await expect.poll(() => page.evaluate((key) => localStorage.getItem(key), MARKS_KEY)).toBeNull();
  await page.goto(TOPIC);
  expect(await drawnIn(toolsOf(page, 'scaling'))).toBe('none');
});

test('an older edition has no marks, because nobody was asked about it', async ({page}) => {
  await keep(page, formatMarks(allMarks()));
  for (const address of [`/${OLDER}${TOPIC}`, `/${OLDER}/`]) {
    await page.goto(address);
    const marked = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) =>
          ['::before', '::after'].some((pseudo) => /Known|Seen/.test(getComputedStyle(element, pseudo).content)),
        ).length,
    );
    expect(marked, address).toBe(0);
  }
});

test('a part that was renamed since is marked in its new place', DEEP, async ({page}) => {
  await page.route(`**${TOPIC}`, async (route) => {
    const response = await route.fetch();
    const moved = '<p hidden id="growing" data-moved-to="scaling">Moved</p>';
    await route.fulfill({
      response,
      body: (await response.text()).replace(/<header class="?head/, (head) => moved + head),
    });
  });
  await keep(page, `${ID}/growing:Known`);
  await page.goto(TOPIC);
  await expect(page.locator('#growing')).toHaveCount(1);
  await expect.poll(() => drawnIn(toolsOf(page, 'scaling'))).toBe(KNOWN);
});

for (const [what, text] of [
  ['hostile', `${ID}/scaling:Known"}*{display:none}</style><script>alert(1)</script> ${ID}"]{}:Seen constructor:Known`],
  ['damaged', '{"docker-vs-kubernetes":'],
  ['huge', `${ID}/scaling:Known `.repeat(100_000)],
] as const) {
  test(
    `a summary that is ${what} marks nothing wrong and breaks nothing`,
    deepUnless(what === 'hostile'),
    async ({page}) => {
      await keep(page, text);
      for (const address of [TOPIC, '/']) {
        await page.goto(address);
        await expect(page.getByRole('heading', {level: 1})).toBeVisible();
      }
    },
  );
}

test('where the browser keeps nothing the topic says nothing of it', DEEP, async ({page}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('No', 'SecurityError');
      },
    });
  });
  await page.goto(TOPIC);
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  expect(await drawnIn(toolsOf(page, 'scaling'))).toBe('none');
});

for (const width of [360, 390, 800, 1440]) {
  test(
    `nothing moves for a mark, and none makes the page wider: ${width} px`,
    deepUnless(width === 390),
    async ({page}) => {
      test.slow();
      await page.setViewportSize({width, height: 900});
      await page.addInitScript(() => {
        // In the bar a button takes its place when the page is complete, marks or none.
        const isOfBar = ({node}: {node: Node | null}) => node instanceof Element && node.closest('.navbar') !== null;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {sources: {node: Node | null}[]})[]) {
            if (!entry.sources.every(isOfBar)) Object.assign(window, {shifted: true});
          }
        }).observe({type: 'layout-shift', buffered: true});
      });
      const boxes = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('body *')].map((element) => {
            const {x, y, width, height} = element.getBoundingClientRect();
            return `${element.tagName} ${[x, y + scrollY, width, height].map(Math.round).join(' ')}`;
          }),
        );
      for (const address of [TOPIC, THREE_SIDES, FOUR_SIDES, '/']) {
        await page.goto(address);
        const before = await boxes();
        await page.evaluate(
          ([key, marks]) => {
            localStorage.setItem(key, marks);
            dispatchEvent(new Event(key));
          },
          [MARKS_KEY, formatMarks(allMarks())] as const,
        );
        expect(await boxes(), address).toEqual(before);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBe(width);
        await page.reload();
        await page.waitForTimeout(300);
        expect(await boxes(), address).toEqual(before);
        expect(await page.evaluate(() => 'shifted' in window), address).toBe(false);
        await page.evaluate((key) => localStorage.removeItem(key), MARKS_KEY);
      }
    },
  );
}

test('paper has no marks', async ({page}) => {
  await keep(page, formatMarks(allMarks()));
  await page.goto(TOPIC);
  expect(await drawnIn(toolsOf(page, 'scaling'))).toMatch(/Known|Seen/);
  await page.emulateMedia({media: 'print'});
  expect(await drawnIn(toolsOf(page, 'scaling'))).toBe('none');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(
    `marks can be read: ${colorScheme}, and in the reader’s own colours`,
    deepUnless(colorScheme === 'light'),
    async ({page}) => {
      test.slow();
      await keep(page, formatMarks(allMarks()));
      await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
      for (const address of [TOPIC, `${TOPIC}#scaling`, '/']) {
        await page.goto(address);
        expect(await axeProblems(page), address).toEqual([]);
      }
      await page.goto(`${TOPIC}#scaling`);
      // On the page and on the marked row: axe does not look at what stands after an element.
      for (const row of ['scaling', 'storage']) {
        const [ink, ground] = await toolsOf(page, row).evaluate((tools) => [
          getComputedStyle(tools, '::after').color,
          getComputedStyle(tools.closest('th')!).backgroundColor.replace('rgba(0, 0, 0, 0)', '') ||
            getComputedStyle(document.body).backgroundColor,
        ]);
        expect(contrast(ink, ground), row).toBeGreaterThanOrEqual(4.5);
      }
      await page.emulateMedia({forcedColors: 'active'});
      const [mark, text] = await toolsOf(page, 'storage').evaluate((tools) => [
        getComputedStyle(tools, '::after').color,
        getComputedStyle(tools.closest('th')!).color,
      ]);
      expect(mark).toBe(text);
    },
  );
}

/** As WCAG reckons it, of two colours as `rgb(…)`. */
function contrast(one: string, other: string): number {
  const luminance = (color: string) => {
    const [red, green, blue] = color
      .match(/\d+/g)!
      .slice(0, 3)
      .map((part) => Number(part) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

import {editions} from '../../src/core/edition/editions';
import {axeProblems} from './axeProblems';
import {deepUnless, expect, FOUR_SIDES, isSampled, test, THREE_SIDES, TOPIC} from './reader';

const OLDER = `/${editions.find(({isCurrent}) => !isCurrent)!.name}`;

/** What a page can look like: every kind of page, and a topic with everything open or hidden. */
const pages: {name: string; path: string; prepare?: (page: import('@playwright/test').Page) => Promise<void>}[] = [
  {name: 'home', path: '/'},
  {name: 'topic', path: TOPIC},
  {name: 'topic of three sides', path: THREE_SIDES},
  {
    name: 'topic of four sides with one hidden',
    path: FOUR_SIDES,
    prepare: (page) => page.getByRole('button', {name: 'Hide LoadBalancer'}).click(),
  },
  {name: 'topic at a linked row', path: `${TOPIC}#scaling`},
  {
    name: 'topic with everything open and a side hidden',
    path: TOPIC,
    prepare: async (page) => {
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
      await page.getByRole('button', {name: 'Hide Docker'}).click();
    },
  },
  {
    name: 'topic with the diagram enlarged',
    path: TOPIC,
    prepare: (page) => page.getByRole('button', {name: 'Enlarge'}).first().click(),
  },
  {
    name: 'search with results',
    path: TOPIC,
    prepare: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('k8s scal');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'search without results',
    path: '/',
    prepare: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('zzgypsum');
      await page.getByText('Nearest topics').waitFor();
    },
  },
  {name: 'page of results', path: '/search/?q=k8s+scal', prepare: (page) => page.getByText('Read as').waitFor()},
  {name: 'cheat sheet', path: `${TOPIC}cheat-sheet/`},
  {name: 'topic of an older edition at a linked row', path: `${OLDER}${TOPIC}#scaling`},
  {name: 'home of an older edition', path: `${OLDER}/`},
  {name: 'search in an older edition', path: `${OLDER}/search/`},
  {name: 'cheat sheet of an older edition', path: `${OLDER}${TOPIC}cheat-sheet/`},
  {
    name: 'list of editions',
    path: TOPIC,
    prepare: async (page) => {
      const isPhone = page.viewportSize()!.width < 997;
      if (isPhone) await page.getByRole('button', {name: 'Menu', exact: true}).click();
      if (isPhone) await page.locator('#menu summary').click();
      else await page.getByRole('button', {name: 'Edition'}).click();
    },
  },
  {name: 'wrong address', path: '/404.html'},
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1440]) {
    for (const [index, {name, path, prepare}] of pages.entries()) {
      test(
        `no violations: ${name}, ${colorScheme}, ${width} px`,
        deepUnless(isSampled(index, colorScheme, width === 390)),
        async ({page}) => {
          await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
          await page.setViewportSize({width, height: 900});
          await page.goto(path);
          await prepare?.(page);
          expect(await axeProblems(page)).toEqual([]);
        },
      );
    }
  }
}

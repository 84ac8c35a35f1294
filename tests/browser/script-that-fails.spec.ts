import {test as plainTest, type Page} from '@playwright/test';
import {findChromium, launchArguments} from '../../scripts/chromium.mjs';
import {colours} from '../../src/core/design/tokens';
import {deepUnless, expect, test, TOPIC} from './reader';

// A request that fails is an error in the console, so these may speak.
const noteErrors = (page: Page): string[] => {
  const errors: string[] = [];
  page.on('pageerror', ({message}) => errors.push(message));
  return errors;
};

for (const [what, answer] of [
  ['blocked', undefined],
  ['cut off', {status: 200, contentType: 'text/javascript', body: '(()=>{document.addEventListener("click",'}],
  ['gone with a newer version', {status: 404, body: 'Not found'}],
] as const) {
  plainTest(
    `where the script is ${what} the page can be read, and shows no control that does nothing`,
    deepUnless(what === 'gone with a newer version'),
    async ({page}) => {
      await page.route('**/assets/js/reading*', (route) => (answer ? route.fulfill(answer) : route.abort()));
      await page.setViewportSize({width: 390, height: 844});
      await page.goto(`${TOPIC}#scaling`);
      await expect(page.locator('#scaling')).toBeInViewport();
      await expect(page.getByRole('button', {name: 'Hide Docker'})).toBeHidden();
      await page.locator('#scaling summary').click();
      await expect(page.locator('#scaling').getByText('Why it matters', {exact: true})).toBeVisible();
      await page.getByRole('button', {name: 'Menu', exact: true}).click();
      await expect(page.locator('#menu')).toBeVisible();
      await page.keyboard.press('Escape');
      await page.locator('header a[href$="/search/"]').first().click();
      await expect(page).toHaveURL('/search/');
    },
  );
}

plainTest('a behaviour that fails takes no other with it', async ({page}) => {
  const errors = noteErrors(page);
  // What marks of practice need, and what the theme of the bar's frame needs.
  await page.addInitScript(() => {
    Object.defineProperty(self, 'CSSStyleSheet', {value: undefined});
    Object.defineProperty(HTMLMetaElement.prototype, 'content', {
      get() {
        throw new Error('broken on purpose');
      },
    });
  });
  await page.goto(TOPIC);
  await page.getByRole('button', {name: 'Hide Docker'}).click();
  await expect(page.getByRole('button', {name: /Say it, then reveal/}).first()).toBeVisible();
  expect(errors.some((message) => message.includes('broken on purpose'))).toBe(true);
});

test('where the browser keeps nothing, the theme changes all the same', async ({page}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(TOPIC);
  await page.getByRole('button', {name: /Switch between dark and light/}).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the theme follows the system until somebody chooses, and a choice holds in all tabs and on pages of parts', async ({
  page,
  context,
}) => {
  await page.emulateMedia({colorScheme: 'light'});
  await page.goto(TOPIC);
  const root = page.locator('html');
  await page.emulateMedia({colorScheme: 'dark'});
  await expect(root).toHaveAttribute('data-theme', 'dark');
  const other = await context.newPage();
  await other.emulateMedia({colorScheme: 'dark'});
  await other.goto(`${TOPIC}scaling/`);
  await page.getByRole('button', {name: /Switch between dark and light/}).click();
  await expect(root).toHaveAttribute('data-theme', 'light');
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(page.locator('meta[name=theme-color]').last()).toHaveAttribute('content', colours.bg.light);
  await page.emulateMedia({colorScheme: 'light'});
  await page.getByRole('button', {name: /Switch between dark and light/}).click();
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(root).toHaveAttribute('data-theme', 'dark');
});

test('a page that the browser has translated works on', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(TOPIC);
  // What a browser's own translation does to every text.
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement!.closest('script, style, svg')) continue;
      const font = () => document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
      const [outer, inner] = [font(), font()];
      text.replaceWith(outer);
      outer.append(inner);
      inner.append(text);
    }
  });
  await page.getByRole('button', {name: 'Copy as Markdown', exact: true}).click();
  await expect(page.getByRole('button', {name: 'Copied'})).toBeVisible();
  await expect(page.getByRole('button', {name: 'Copy as Markdown', exact: true})).toBeVisible();
  await page.getByRole('button', {name: 'Hide Docker'}).click();
  await expect(page.getByRole('button', {name: 'Show Docker'})).toBeVisible();
  await page.getByRole('searchbox', {name: 'Filter rows'}).fill('hpa');
  await expect(page.getByText(/\d+ of \d+ rows/)).toBeVisible();
  await page.getByRole('button', {name: 'Show all'}).click();
});

plainTest('a page is kept as it is for the way back', async ({playwright, baseURL}) => {
  // Browsers that are driven are started without it.
  const browser = await playwright.chromium.launch({
    executablePath: findChromium(),
    args: launchArguments,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const page = await browser.newPage({baseURL: baseURL!});
  await page.goto(TOPIC);
  await page.getByRole('button', {name: 'Hide Docker'}).click();
  await page.evaluate(() => Object.assign(self, {isSame: true}));
  await page.goto('/');
  // A page that is restored is not loaded.
  await page.goBack({waitUntil: 'commit'});
  expect(await page.evaluate(() => 'isSame' in self)).toBe(true);
  await expect(page.getByRole('button', {name: 'Show Docker'})).toBeVisible();
  await browser.close();
});

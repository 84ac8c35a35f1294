import type {Browser, Page} from '@playwright/test';
import type {FolderServer} from '../serveFolder';
import {atRest, loaded, type Loaded} from './measureVisit';

/** What a site loads for two acts of a reader at a desk, each on a page at rest; nothing where it has no such control. */
export interface ActsLoaded {
  /** Opens the search and types `k8s scal`. */
  search: Loaded | undefined;
  /** Asks for other colours. */
  theme: Loaded | undefined;
}

const TYPED = 'k8s scal';

/** Does each act on a page of its own with an empty cache, and counts what comes over the wire after the page. */
export async function measureActs(browser: Browser, server: FolderServer, address: string): Promise<ActsLoaded> {
  const after = (act: (page: Page) => Promise<boolean>) => loadedAfter(browser, server, address, act);
  return {search: await after(searchFor), theme: await after(switchTheme)};
}

async function loadedAfter(
  browser: Browser,
  server: FolderServer,
  address: string,
  act: (page: Page) => Promise<boolean>,
): Promise<Loaded | undefined> {
  const context = await browser.newContext({viewport: {width: 1280, height: 800}, serviceWorkers: 'block'});
  try {
    const page = await context.newPage();
    await page.goto(server.origin + address, {waitUntil: 'load'});
    await atRest(server);
    server.takeServed();
    const isDone = await act(page);
    await atRest(server);
    return isDone ? loaded(server.takeServed()) : undefined;
  } finally {
    await context.close();
  }
}

async function searchFor(page: Page): Promise<boolean> {
  const opener = page
    .getByRole('banner')
    .locator('a, button')
    .filter({hasText: /^\s*Search/, visible: true});
  if ((await opener.count()) === 0) return false;
  await opener.first().click();
  await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
  await page.keyboard.type(TYPED, {delay: 100});
  await page.getByRole('dialog').getByText('Scaling').first().waitFor();
  return true;
}

async function switchTheme(page: Page): Promise<boolean> {
  const themeOf = () => page.evaluate(() => document.documentElement.dataset.theme);
  const before = await themeOf();
  const list = page.getByRole('combobox', {name: /theme/i}).filter({visible: true});
  if ((await list.count()) > 0) await list.first().selectOption('dark');
  else {
    const button = page.getByRole('button', {name: /dark and light|colou?r mode|theme/i}).filter({visible: true});
    // The first may choose what the system asked for anyway. A hand comes to the button before it presses it.
    for (let press = 0; press < 3 && (await themeOf()) === before; press++) {
      const box = (await button.first().boundingBox())!;
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await button.first().click();
      await page.waitForTimeout(300);
    }
  }
  if ((await themeOf()) === before) throw new Error(`The colours of ${page.url()} stay as they are.`);
  return true;
}

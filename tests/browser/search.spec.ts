import {test as plainTest, type CDPSession, type Page} from '@playwright/test';
import {DEEP, deepUnless, expect, test, TOPIC} from './reader';

const field = (page: Page) => page.getByRole('combobox', {name: 'Search comparisons and rows'});
const options = (page: Page) => page.getByRole('option');

async function searchFor(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await field(page).fill(query);
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/\d+ results?/);
}

test('three keys and a word lead to the row, and Back returns to the query', async ({page}) => {
  await page.goto(TOPIC);
  await searchFor(page, 'k8s scal');
  const answer = page.getByRole('group', {name: 'Answer'}).getByRole('option');
  await expect(answer).toContainText('Scaling');
  await expect(answer).toContainText('By hand');
  await expect(answer).toContainText('HPA');
  await expect(page.getByText('Read as Kubernetes scal')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${TOPIC}#scaling`);
  await expect(page.locator('#scaling')).toBeFocused();
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.goBack();
  await expect(page.getByRole('dialog', {name: 'Search'})).toBeVisible();
  await expect(field(page)).toHaveValue('k8s scal');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.reload();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('a result in another topic opens there, and Back returns to the query', async ({page}) => {
  await page.goto(TOPIC);
  await searchFor(page, 'container vs vm');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/container-vs-vm/');
  await expect(page.getByRole('heading', {level: 1})).toContainText('Virtual machine');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.goBack();
  await expect(page).toHaveURL(TOPIC);
  await expect(field(page)).toHaveValue('container vs vm');
});

for (const key of ['Control+k', 'Meta+k', '/']) {
  test(
    `${key} opens the search from anywhere, and Escape gives the focus back`,
    deepUnless(key !== 'Meta+k'),
    async ({page}) => {
      await page.goto(TOPIC);
      const link = page.getByRole('link', {name: 'Cheat sheet'});
      await link.focus();
      await page.keyboard.press(key);
      await expect(field(page)).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(link).toBeFocused();
    },
  );
}

test('a slash within another field is a letter', DEEP, async ({page}) => {
  await page.goto(TOPIC);
  await page.getByRole('searchbox', {name: 'Filter rows'}).focus();
  await page.keyboard.type('a/b');
  await expect(page.getByRole('searchbox', {name: 'Filter rows'})).toHaveValue('a/b');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('arrows, Home and End move through the results, which the field names to a screen reader', async ({page}) => {
  await page.goto('/');
  await searchFor(page, 'pod');
  const selected = page.getByRole('option', {selected: true});
  const active = async () => {
    const id = await field(page).getAttribute('aria-activedescendant');
    return id === (await selected.getAttribute('id'));
  };
  const last = (await options(page).count()) - 1;
  expect(last).toBeGreaterThan(2);
  await expect(options(page).nth(0)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  expect(await active()).toBe(true);
  await page.keyboard.press('End');
  await expect(options(page).nth(last)).toHaveAttribute('aria-selected', 'true');
  await expect(options(page).nth(last)).toBeInViewport();
  await page.keyboard.press('ArrowDown');
  await expect(options(page).nth(0)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(options(page).nth(last)).toHaveAttribute('aria-selected', 'true');
  await field(page).evaluate((input: HTMLInputElement) => input.setSelectionRange(0, 0));
  await page.keyboard.press('Home');
  await expect(options(page).nth(0)).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('listbox', {name: 'Results'})).toBeVisible();
});

test('Ctrl and Enter open a result in a new tab, and the search stays', DEEP, async ({page, context}) => {
  await page.goto(TOPIC);
  await searchFor(page, 'storage');
  const opened = context.waitForEvent('page');
  await page.keyboard.press('Control+Enter');
  await expect(await opened).toHaveURL(/#storage$/);
  await expect(page).toHaveURL(TOPIC);
  await expect(field(page)).toHaveValue('storage');
});

test('a slip of the finger is mended, and the reader can insist', async ({page}) => {
  await page.goto(TOPIC);
  await searchFor(page, 'kuberntes');
  await expect(page.getByText('Showing results for kubernetes.')).toBeVisible();
  await expect(options(page).first()).toContainText('Docker vs Kubernetes');
  const toShare = page.getByRole('link', {name: 'Share these results'});
  await expect(toShare).toHaveAttribute('href', '/search/?q=kuberntes');
  await page.getByRole('link', {name: 'Search for kuberntes instead'}).click();
  await expect(field(page)).toBeFocused();
  await expect(page.getByText('Nothing here mentions kuberntes.')).toBeVisible();
  await expect(page.getByRole('group', {name: 'Nearest topics'}).getByRole('option')).not.toHaveCount(0);
});

test('what is missing can be asked for, with the query filled in', async ({page}) => {
  await page.goto(TOPIC);
  await searchFor(page, 'zzgypsum <b>&?');
  const ask = page.getByRole('link', {name: 'Request this comparison'});
  const address = new URL((await ask.getAttribute('href'))!);
  expect(address.searchParams.get('title')).toBe('Comparison wanted: zzgypsum <b>&?');
});

test('recent queries are offered, on this device only, and can be cleared', async ({page}) => {
  await page.goto(TOPIC);
  await searchFor(page, 'secret');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.goto('/');
  await page.keyboard.press('/');
  await page.getByRole('button', {name: 'secret'}).click();
  await expect(field(page)).toHaveValue('secret');
  await expect(options(page).first()).toBeVisible();
  await field(page).fill('');
  await page.getByRole('button', {name: 'Clear'}).click();
  await expect(page.getByRole('button', {name: 'secret'})).toHaveCount(0);
});

for (const lost of ['**/search/current-*/entry.json', '**/assets/js/search.*.js']) {
  test(
    `what is typed before ${lost} has arrived is kept, and Enter waits for it`,
    deepUnless(lost.endsWith('entry.json')),
    async ({page}) => {
      let letGo = () => {};
      const held = new Promise<void>((resolve) => (letGo = resolve));
      await page.route(lost, async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(TOPIC);
      await page.keyboard.press('/');
      await page.keyboard.type('storage');
      await expect(field(page)).toHaveValue('storage');
      await expect(page.getByRole('dialog').getByRole('status')).toHaveText('Loading the search');
      await page.keyboard.press('Enter');
      letGo();
      await expect(page).toHaveURL(`${TOPIC}#storage`);
    },
  );
}

test('the dialog is there, and has the focus, in the task of the tap', async ({page}) => {
  await page.goto(TOPIC);
  const seen = await page.evaluate(() => {
    document.querySelector<HTMLElement>('[data-opens-search]')!.click();
    return {
      isOpen: document.querySelector('dialog:modal [role=combobox]') === document.activeElement,
      isCovered: 'covered' in document.documentElement.dataset,
    };
  });
  expect(seen).toEqual({isOpen: true, isCovered: true});
  await page.keyboard.press('Escape');
  await expect(page.locator('html')).not.toHaveAttribute('data-covered');
});

plainTest('a failed download is said, topics are offered, and the next key tries again', async ({page}) => {
  let fails = true;
  await page.route('**/search/current-*/entry.json', (route) =>
    fails ? route.fulfill({status: 200, contentType: 'application/json', body: '{"kind":"who'}) : route.continue(),
  );
  await page.goto(TOPIC);
  await page.keyboard.press('/');
  await page.keyboard.type('storag');
  await expect(page.getByText('The search could not be loaded.')).toBeVisible();
  await expect(page.getByRole('dialog').getByRole('link', {name: 'All topics'})).toBeVisible();
  fails = false;
  await page.keyboard.type('e');
  await expect(options(page).first()).toContainText('Storage');
});

plainTest('a worker that could not be loaded is said, and the next key tries again', async ({page}) => {
  await page.route('**/assets/js/search.*.js', (route) => route.abort());
  await page.goto(TOPIC);
  await page.keyboard.press('/');
  await page.keyboard.type('storag');
  await expect(page.getByRole('dialog').getByText('The search could not be loaded.')).toBeVisible();
  await expect(page.getByRole('dialog').getByRole('link', {name: 'All topics'})).toBeVisible();
  await page.unroute('**/assets/js/search.*.js');
  await page.keyboard.type('e');
  await expect(options(page).first()).toContainText('Storage');
});

/** Records what a page asks for, workers included; not what the browser fetches ahead where the field is a link to. */
function recordRequests(page: Page): string[] {
  const requests: string[] = [];
  page.on('request', (request) => {
    const {pathname} = new URL(request.url());
    if (pathname !== '/search/' || request.resourceType() === 'document') requests.push(pathname);
  });
  return requests;
}

/** The worker and the index. */
const ofSearch = (requests: readonly string[]) => requests.filter((path) => /\bsearch[./]/.test(path));

test('nothing of the search is loaded before a reader is about to use it', async ({page}) => {
  const requests = recordRequests(page);
  await page.goto(TOPIC);
  await page.mouse.move(600, 500);
  await page.mouse.wheel(0, 2000);
  await page.getByRole('link', {name: 'Cheat sheet'}).focus();
  await page.waitForTimeout(500);
  expect(ofSearch(requests)).toEqual([]);
  await page.getByRole('link', {name: 'Search comparisons and rows'}).hover();
  await expect.poll(() => ofSearch(requests)).toHaveLength(2);
  // Of the pages that are found nothing is loaded before one is opened.
  await page.waitForLoadState('networkidle');
  const before = requests.length;
  await searchFor(page, 'storage');
  await page.waitForTimeout(500);
  expect(requests.slice(before)).toEqual([]);
});

test.describe('keys of all the world', () => {
  const key = (session: CDPSession, type: 'rawKeyDown' | 'keyUp', key: string, code: string, number: number) =>
    session.send('Input.dispatchKeyEvent', {type, key, code, windowsVirtualKeyCode: number});

  test('Enter that ends a composition opens nothing, the next one does', async ({page}) => {
    await page.goto(TOPIC);
    await page.keyboard.press('/');
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', {text: 'storage', selectionStart: 7, selectionEnd: 7});
    await expect(options(page).first()).toContainText('Storage');
    await key(session, 'rawKeyDown', 'Enter', 'Enter', 229);
    await session.send('Input.insertText', {text: 'storage'});
    await key(session, 'keyUp', 'Enter', 'Enter', 13);
    await page.waitForTimeout(300);
    await expect(page).toHaveURL(TOPIC);
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(field(page)).toHaveValue('storage');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${TOPIC}#storage`);
  });

  test('Ctrl and the key K open the search on a Russian layout', async ({page}) => {
    await page.goto(TOPIC);
    const session = await page.context().newCDPSession(page);
    await session.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'л',
      code: 'KeyK',
      modifiers: 2,
      windowsVirtualKeyCode: 75,
    });
    await expect(field(page)).toBeFocused();
  });
});

test('a press beside the dialog closes it; text that is selected beyond its edge does not', async ({page}) => {
  await page.goto(TOPIC);
  await searchFor(page, 'storage');
  const box = (await field(page).boundingBox())!;
  await page.mouse.move(box.x + 60, box.y + 30);
  await page.mouse.down();
  await page.mouse.move(20, box.y + 30, {steps: 4});
  await page.mouse.up();
  await expect(field(page)).toBeVisible();
  await page.mouse.move(20, 300);
  await page.mouse.down();
  await page.mouse.move(box.x + 60, box.y + 30, {steps: 4});
  await page.mouse.up();
  await expect(field(page)).toBeVisible();
  await page.mouse.click(20, 300);
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('in the reader’s own colours the active result has an outline', async ({page}) => {
  await page.emulateMedia({forcedColors: 'active'});
  await page.goto(TOPIC);
  await searchFor(page, 'storage');
  await expect(options(page).nth(0)).toHaveCSS('outline-style', 'solid');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).nth(0)).toHaveCSS('outline-style', 'none');
  await expect(options(page).nth(1)).toHaveCSS('outline-style', 'solid');
});

test('the pointer makes a result the active one', DEEP, async ({page}) => {
  await page.goto(TOPIC);
  await searchFor(page, 'storage');
  await options(page).nth(2).hover();
  await expect(options(page).nth(2)).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('option', {selected: true})).toHaveCount(1);
});

test('a page that Back loads anew opens the search as it was left', async ({page}) => {
  await page.goto(TOPIC);
  // Keeps the page out of the store of the browser.
  await page.evaluate(() => addEventListener('unload', () => undefined));
  await searchFor(page, 'container vs vm');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/container-vs-vm/');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.goBack();
  await expect(page).toHaveURL(TOPIC);
  await expect(field(page)).toHaveValue('container vs vm');
  await expect(options(page).first()).toBeVisible();
  await page.goForward();
  await expect(page).toHaveURL('/container-vs-vm/');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({viewport: {width: 390, height: 844}, hasTouch: true, isMobile: true});

  test('the search fills the screen, is reached by a tap, and everything to tap is large enough', async ({page}) => {
    await page.goto(TOPIC);
    await page.getByRole('link', {name: 'Search comparisons and rows'}).tap();
    await field(page).fill('k8s scal');
    await expect(options(page).first()).toContainText('Scaling');
    const box = await page.getByRole('dialog').boundingBox();
    expect([box!.x, box!.y, box!.width, box!.height]).toEqual([0, 0, 390, 844]);
    const small = await page
      .getByRole('dialog')
      .evaluate((dialog) =>
        [...dialog.querySelectorAll<HTMLElement>('a, button, input')]
          .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 44)
          .map((element) => element.outerHTML.slice(0, 80)),
      );
    expect(small).toEqual([]);
    await options(page).first().tap();
    await expect(page).toHaveURL(`${TOPIC}#scaling`);
  });

  for (const width of [320, 360]) {
    test(`nothing of it is wider than ${width} px`, deepUnless(width === 320), async ({page}) => {
      await page.setViewportSize({width, height: 700});
      await page.goto('/search/?q=docker+run+--scale');
      await expect(page.getByRole('region', {name: 'Results'}).getByRole('listitem').first()).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.getByRole('link', {name: 'Search comparisons and rows'}).click();
      await field(page).fill('docker run --scale');
      await expect(options(page).first()).toBeVisible();
      const tooWide = await page
        .getByRole('dialog')
        .evaluate((dialog) =>
          [...dialog.querySelectorAll('*')]
            .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
            .map((element) => element.outerHTML.slice(0, 80)),
        );
      expect(tooWide).toEqual([]);
    });
  }
});

test.describe('the page of results', () => {
  test('opens cold, in rank order, each result a link to the exact part', async ({page}) => {
    await page.goto('/search/?q=k8s%20scal');
    const first = page.getByRole('region', {name: 'Results'}).getByRole('listitem').first().getByRole('link');
    await expect(first).toHaveAttribute('href', `${TOPIC}#scaling`);
    await expect(page).toHaveTitle(/^k8s scal: search/);
    await first.click();
    await expect(page.locator('#scaling')).toBeFocused();
    await page.goBack();
    await expect(page).toHaveURL('/search/?q=k8s%20scal');
  });

  test('is reached from the dialog, and takes another query', async ({page}) => {
    await page.goto(TOPIC);
    await searchFor(page, 'swarm');
    await page.getByRole('link', {name: 'Share these results'}).click();
    await expect(page).toHaveURL('/search/?q=swarm');
    await page.getByRole('searchbox', {name: 'Search comparisons and rows'}).fill('stora ge & more');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/search/?q=stora+ge+%26+more');
    await page.goBack();
    await expect(page.getByRole('searchbox')).toHaveValue('swarm');
  });

  test('needs the script of every page and the worker, and its field goes on from there', async ({page}) => {
    const requests = recordRequests(page);
    await page.goto('/search/?q=kuberntes%20scal');
    const results = page.getByRole('region', {name: 'Results'});
    await expect(results.getByRole('listitem').first()).toContainText('Scaling');
    await expect(results.getByRole('status')).toHaveText(/^\d+ results$/);
    await expect(page.getByRole('searchbox')).toHaveValue('kuberntes scal');
    const scripts = requests.filter((path) => path.endsWith('.js')).map((path) => path.replace(/\.[0-9a-f]+\.js$/, ''));
    expect(scripts).toEqual(['/assets/js/reading', '/assets/js/search']);
    await page.getByRole('searchbox').fill('kuberntes scale');
    await page.getByRole('button', {name: 'Search', exact: true}).click();
    await expect(page).toHaveURL('/search/?q=kuberntes+scale');
    await expect(results).toContainText('kubernetes scale');
  });

  test('shows no empty room where nothing was asked', DEEP, async ({page}) => {
    await page.goto('/search/');
    await expect(page.getByRole('region', {name: 'Results'})).toHaveCount(0);
    await expect(page.getByRole('heading', {name: 'All topics'})).toBeInViewport();
    await page.getByRole('searchbox').fill('persistent storage');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/search/?q=persistent+storage');
    const results = page.getByRole('region', {name: 'Results'});
    await expect(results.getByRole('listitem').first()).toContainText('Storage');
    await expect(page.getByRole('searchbox')).toHaveValue('persistent storage');
  });

  test('nothing moves when the results come', async ({page}) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, {shifts});
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as {value: number}).value);
      }).observe({type: 'layout-shift', buffered: true});
    });
    await page.route('**/search/current-*/entry.json', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await page.goto('/search/?q=storage');
    await expect(page.getByRole('region', {name: 'Results'}).getByRole('listitem').first()).toBeVisible();
    await page.waitForTimeout(200);
    const shifts = await page.evaluate(() => (window as unknown as {shifts: number[]}).shifts);
    // The number of results is not as long as the words that stood in its place.
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.001);
  });

  test('a slip of the finger is mended there too, and its literal results have an address', DEEP, async ({page}) => {
    await page.goto('/search/?q=kuberntes');
    await expect(page.getByText('Showing results for kubernetes.')).toBeVisible();
    await page.getByRole('link', {name: 'Search for kuberntes instead'}).click();
    await expect(page).toHaveURL('/search/?q=kuberntes&literal');
    await expect(page.getByText('Nothing here mentions kuberntes.')).toBeVisible();
    await expect(page.getByRole('heading', {name: 'Nearest topics'})).toBeVisible();
    const ask = page.getByRole('link', {name: 'Request this comparison'});
    expect(new URL((await ask.getAttribute('href'))!).searchParams.get('title')).toBe('Comparison wanted: kuberntes');
  });

  plainTest('says that the index could not be loaded, and all topics are there', async ({page}) => {
    await page.route('**/search/current-*/entry.json', (route) => route.abort());
    await page.goto('/search/?q=storage');
    await expect(page.getByText('The search could not be loaded.')).toBeVisible();
    await expect(page.getByRole('heading', {name: 'All topics'})).toBeVisible();
    await expect(page.getByRole('region', {name: 'Results'}).getByRole('status')).toContainText('could not be loaded');
    await page.unroute('**/search/current-*/entry.json');
    await page.getByRole('button', {name: 'Search', exact: true}).click();
    await expect(page.getByRole('region', {name: 'Results'}).getByRole('listitem').first()).toContainText('Storage');
  });

  plainTest('says so too where the script of the search is missing', DEEP, async ({page}) => {
    await page.route('**/assets/js/search.*.js', (route) => route.abort());
    await page.goto('/search/?q=storage');
    await expect(page.getByText('The search could not be loaded.')).toBeVisible();
  });

  const hostile: Record<string, string> = {
    empty: '?q=',
    'without a query': '',
    'broken encoding': '?q=%E0%A4%A',
    markup: `?q=${encodeURIComponent('"><img src=x onerror=alert(1)>')}`,
    'ten thousand letters': `?q=${'a'.repeat(10_000)}`,
    'right to left': `?q=${encodeURIComponent('دوكر')}`,
    pattern: `?q=${encodeURIComponent('.*+?^${}()|[]\\')}`,
  };
  for (const [name, search] of Object.entries(hostile)) {
    test(`${name}: no error, and all topics are there`, deepUnless(name === 'markup'), async ({page}) => {
      await page.goto(`/search/${search}`);
      await expect(page.getByRole('heading', {name: 'All topics'})).toBeVisible();
      // Something was answered, or nothing was asked.
      if (!['', '?q='].includes(search)) await expect(page.getByRole('status')).toHaveText(/results?$/);
      await expect(page.locator('main img')).toHaveCount(0);
    });
  }

  test.describe('without a script', () => {
    test.use({javaScriptEnabled: false});
    test('offers all topics instead of an empty page', async ({page}) => {
      await page.goto('/search/?q=k8s');
      await expect(page.getByRole('link', {name: 'Docker vs Kubernetes'})).toBeVisible();
      await expect(page.getByRole('searchbox')).toHaveCount(0);
    });
  });
});

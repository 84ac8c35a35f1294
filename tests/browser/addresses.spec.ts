import {readFileSync} from 'node:fs';
import {test as plainTest, type Page} from '@playwright/test';
import {redirectPage} from '../../src/features/addresses/build/redirectPage';
import {DEEP, deepUnless, expect, FOUR_SIDES, SIDES, test, THREE_SIDES, TOPIC} from './reader';

const register = JSON.parse(readFileSync('data/links.json', 'utf8')) as {addresses: Record<string, string>};
const addresses = Object.keys(register.addresses);
const places = addresses
  .filter((address) => address.includes('#'))
  .map((address) => address.split('#') as [string, string]);

/** What is wrong with the place on the page whose address was just changed to it; nothing once it is shown. */
function complaintAbout(page: Page, id: string): Promise<string> {
  return page.evaluate((partId) => {
    const part = document.getElementById(partId);
    if (!part) return 'is not there';
    if (!part.matches(':target')) return 'is not marked';
    const bars = [
      document.querySelector('.navbar')!,
      ...(part.closest('table')?.querySelectorAll('thead, thead th') ?? []),
    ]
      .filter((bar) => ['sticky', 'fixed'].includes(getComputedStyle(bar).position))
      .map((bar) => bar.getBoundingClientRect().bottom);
    const {top} = part.getBoundingClientRect();
    if (top < Math.max(...bars) - 8) return `is under the bars (${top})`;
    return top > window.innerHeight - 20 ? `is below the window (${top})` : '';
  }, id);
}

/** Changes the address of the page to each of these places of a topic. */
async function expectShown(page: Page, shown: readonly (readonly [string, string])[]): Promise<void> {
  for (const topic of new Set(shown.map(([path]) => path))) {
    await page.goto(topic);
    for (const [, id] of shown.filter(([path]) => path === topic)) {
      await page.evaluate((hash) => (window.location.hash = hash), id);
      await expect.poll(() => complaintAbout(page, id), {message: `${topic}#${id}`, intervals: [20, 50, 100]}).toBe('');
    }
  }
}

for (const [topic, width] of [
  [TOPIC, 360],
  [THREE_SIDES, 768],
  [FOUR_SIDES, 1440],
] as const) {
  test(`every address in ${topic} is shown below the bars at ${width} px`, async ({page}) => {
    test.slow();
    await page.setViewportSize({width, height: 800});
    const inTopic = places.filter(([path]) => path === topic);
    expect(inTopic.length).toBeGreaterThan(30);
    await expectShown(page, inTopic);
  });
}

test('a sample of the other addresses in place is shown below the bars', async ({page}) => {
  const others = places.filter(([path]) => !SIDES.includes(path));
  const step = Math.floor(others.length / 20);
  await page.setViewportSize({width: 390, height: 800});
  await expectShown(
    page,
    others.filter((_, index) => index % step === 0),
  );
});

for (const width of [360, 768, 1440]) {
  test(`every address in place is shown below the bars at ${width} px`, DEEP, async ({page}) => {
    // Some nine hundred places, each looked at.
    test.setTimeout(300_000);
    await page.setViewportSize({width, height: 800});
    await expectShown(page, places);
  });
}

test('a sample of the addresses in place opens cold', async ({page}) => {
  const step = Math.ceil(places.length / 5);
  for (const [path, id] of places.filter((_, index) => index % step === 0)) {
    await page.goto('about:blank');
    await page.goto(`${path}#${id}`);
    await expect.poll(() => complaintAbout(page, id), {message: `#${id}`}).toBe('');
  }
});

test('an old fragment leads to the new part, and Back does not return to it', async ({page}) => {
  await page.goto(`${TOPIC}#storage`);
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('afterbegin', '<p id="old-name" data-moved-to="scaling">Moved</p>');
    window.location.hash = '#old-name';
  });
  await expect(page).toHaveURL(`${TOPIC}#scaling`);
  await expect(page.locator('#scaling')).toBeFocused();
  await expect.poll(() => complaintAbout(page, 'scaling')).toBe('');
  await page.goBack();
  await expect(page).toHaveURL(`${TOPIC}#storage`);
});

for (const rest of ['', '#storage', '?q=1', '?q=%3Cb%3E#storage']) {
  test(`the page of an old address leads on and keeps "${rest}"`, deepUnless(rest.includes('%3C')), async ({page}) => {
    const moved = {from: `${TOPIC}old-name/`, to: TOPIC, title: 'Docker vs Kubernetes', topicUrl: TOPIC};
    await page.route(`**${moved.from}*`, (route) =>
      route.fulfill({contentType: 'text/html', body: redirectPage(moved, 'https://versus.example')}),
    );
    await page.goto(`${moved.from}${rest}`);
    await expect(page).toHaveURL(`${TOPIC}${rest}`);
  });
}

plainTest('a slip in the name of a part is answered with that part', async ({page}) => {
  await page.goto(`${TOPIC}scalling/`);
  await expect(page.getByRole('main').getByRole('listitem').first()).toHaveText('Scaling');
  await expect(page.getByRole('link', {name: 'Scaling', exact: true})).toHaveAttribute('href', `${TOPIC}scaling/`);
});

plainTest('a hostile address is text, and without the list the topics are offered', async ({page}) => {
  await page.route('**/addresses.json', (route) => route.fulfill({status: 500, body: '<'}));
  await page.goto('/%3Cimg src=x onerror=alert(1)%3E/docker-vs-kubernetes/');
  await expect(page.getByRole('heading', {name: 'There is no page at this address'})).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', {name: 'Docker vs Kubernetes'})).toBeVisible();
  await expect(page.locator('main img')).toHaveCount(0);
});

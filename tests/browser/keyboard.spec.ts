import type {Page} from '@playwright/test';
import {DEEP, expect, test, TOPIC} from './reader';

// Nothing fades in, so that a stop can be judged at once.
test.use({contextOptions: {reducedMotion: 'reduce'}});

test('the first stop leads past the navigation', async ({page}) => {
  await page.goto(TOPIC);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', {name: 'Skip to main content'});
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').getByRole('link', {name: 'Topics'})).toBeFocused();
});

const visibleStops = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary')].filter(
        (element) => element.tabIndex >= 0 && element.checkVisibility({visibilityProperty: true}),
      ).length,
  );

/** Presses Tab so many times and looks at each place where the focus comes to be. */
async function expectStops(page: Page, count: number): Promise<void> {
  const seen = new Set<string>();
  for (let presses = 0; presses < count; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement & {ariaLabel: string | null};
      const box = element.getBoundingClientRect();
      const ringed = element.closest('[class*=find],[class*=search]') ?? element;
      return {
        name:
          (element.ariaLabel ?? element.textContent).trim() ||
          (element as HTMLInputElement).labels?.[0]?.textContent ||
          '',
        html: element.outerHTML.slice(0, 100),
        isInView: box.bottom > 0 && box.top < window.innerHeight,
        outline: [element, ringed].map((candidate) => getComputedStyle(candidate).outlineStyle),
        opacity: getComputedStyle(element).opacity,
      };
    });
    seen.add(stop.html + String(presses));
    expect(stop.name, stop.html).not.toBe('');
    expect(stop.isInView, stop.html).toBe(true);
    expect(stop.outline, stop.html).toContain('solid');
    expect(stop.opacity, stop.html).toBe('1');
  }
  expect(seen.size).toBe(count);
}

test('the first stops of a topic, its bar and its first rows are visible, have a name and a ring', async ({page}) => {
  test.slow();
  await page.goto(TOPIC);
  await expectStops(page, 20);
  await page.locator('#core-role a').first().focus();
  await expectStops(page, 20);
});

test('every stop of the keyboard is visible, has a name and a ring', DEEP, async ({page}) => {
  await page.goto(TOPIC);
  const total = await visibleStops(page);
  expect(total).toBeGreaterThan(100);
  // Some two hundred stops, each looked at.
  test.setTimeout(120_000);
  await expectStops(page, total);
});

test('a reason opens with Enter and with Space', async ({page}) => {
  await page.goto(TOPIC);
  const row = page.locator('#networking');
  await row.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(row.getByText('Why it matters')).toBeVisible();
  await page.keyboard.press('Space');
  await expect(row.getByText('Why it matters')).toBeHidden();
});

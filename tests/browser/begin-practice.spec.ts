import {shownCard} from './practisingReader';
import {expect, test, TOPIC} from './reader';

/** How a reader comes to practise, on a phone. */
test.use({viewport: {width: 390, height: 844}, hasTouch: true, isMobile: true});

test('from opening the site to the first question of the day it is two taps', async ({page}) => {
  let taps = 0;
  await page.goto('/');
  for (const target of [page.getByRole('link', {name: 'Start practising'}), page.getByRole('link', {name: 'Start'})]) {
    await target.tap();
    taps++;
  }
  await shownCard(page);
  expect(taps).toBeLessThanOrEqual(2);
});

test('the menu leads to practice from any page', async ({page}) => {
  for (const address of ['/', TOPIC, `${TOPIC}cheat-sheet/`, '/search/']) {
    await page.goto(address);
    await page.getByRole('button', {name: 'Menu'}).tap();
    await page.locator('#menu').getByRole('link', {name: 'Practice'}).tap();
    await expect(page, address).toHaveURL('/practice/');
    await expect(page.getByRole('heading', {level: 1}), address).toHaveText(/^Today/);
  }
  await page.getByRole('button', {name: 'Menu'}).tap();
  await expect(page.locator('#menu').getByRole('link', {name: 'Practice'})).toHaveAttribute('aria-current', 'page');
});

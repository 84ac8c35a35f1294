import type {Page} from '@playwright/test';
import {deepUnless, expect, test, TOPIC} from './reader';

/** What the head says of the page: its title, its description, its address, what programs read. */
const headOf = (page: Page) =>
  page.evaluate(() => {
    // Pages are served with the keys of data in another order.
    const inOrder = (value: unknown): unknown => {
      if (typeof value !== 'object' || value === null) return value;
      if (Array.isArray(value)) return value.map(inOrder);
      return Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, one]) => [key, inOrder(one)]);
    };
    return [
      document.title,
      document.documentElement.lang,
      document.documentElement.className,
      ...[...document.head.querySelectorAll('[data-rh]:not(title)')]
        .map(({localName, attributes, textContent}) =>
          [
            localName,
            ...[...attributes].map(({name, value}) => `${name}=${value}`).sort(),
            textContent === '' ? '' : JSON.stringify(inOrder(JSON.parse(textContent))),
          ].join(' '),
        )
        .sort(),
    ];
  });

for (const [kind, name, address] of [
  ['another topic', /^Image vs Container/, '/image-vs-container/'],
  ['its cheat sheet', /^Cheat sheet/, `${TOPIC}cheat-sheet/`],
  ['the index', /^All topics/, '/'],
] as const) {
  test(
    `after a link to ${kind} the head says what it would say in a new tab, and the same after going back`,
    deepUnless(kind === 'another topic'),
    async ({page}) => {
      await page.goto(address);
      const wanted = await headOf(page);
      await page.goto(TOPIC);
      const before = await headOf(page);
      // What changes a head does so in the next frame.
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      expect(await headOf(page)).toEqual(before);
      await page.getByRole('link', {name}).filter({visible: true}).first().click();
      await expect(page).toHaveURL(address);
      await expect.poll(() => headOf(page)).toEqual(wanted);
      await page.goBack();
      await expect.poll(() => headOf(page)).toEqual(before);
    },
  );
}

import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Page} from '@playwright/test';
import type {AxeResults} from 'axe-core';
import {parse} from 'yaml';
import {compareEditions, type ComparedTopic} from '../../src/core/edition/compareEditions';
import {changeId, editionPairs, pairBefore, type EditionPair} from '../../src/core/edition/editionPairs';
import {editions, type Edition} from '../../src/core/edition/editions';
import type {SupportedVersions} from '../../src/core/edition/supportedVersions';
import {parsePage} from '../../src/core/page/parsePage';
import {dayText} from '../../src/core/text/dateText';
import type {Topic} from '../../src/core/topic/topic';
import {deepUnless, expect, isSampled, test} from './reader';

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

const topicsOf = ({name, isCurrent}: Edition): ComparedTopic[] => {
  const folder = isCurrent ? 'docs' : `versioned_docs/version-${name}`;
  return readdirSync(folder).map((id) => ({
    id,
    url: isCurrent ? `/${id}/` : `/${name}/${id}/`,
    facts: parse(readFileSync(`${folder}/${id}/topic.yaml`, 'utf8')) as Topic,
    page: parsePage(readFileSync(`${folder}/${id}/index.mdx`, 'utf8')),
  }));
};

const changesOf = ({older, newer}: EditionPair) =>
  compareEditions(topicsOf(older), topicsOf(newer)).flatMap((topic) => topic.parts.map((part) => ({topic, part})));

const isChangedRow = ({part}: ReturnType<typeof changesOf>[number]) =>
  part.part === 'row' && part.kind === 'changed' && part.texts.length > 0;

/** Two editions that followed each other: the newest two unless the newest is too new to say anything else yet. */
const pair = editions
  .map(({name}) => pairBefore(name))
  .find((candidate) => candidate && changesOf(candidate).some(isChangedRow))!;
const {older, newer, address} = pair;
const [OLDER, NEWER] = [older, newer].map(({kubernetes}) => `Kubernetes ${kubernetes}`) as [string, string];
const parts = changesOf(pair);
const changedRow = parts.find(isChangedRow)!;
const id = changeId(changedRow.topic.id, changedRow.part.id);

const versions = parse(readFileSync('data/supported-versions.yaml', 'utf8')) as SupportedVersions;

const article = (page: Page) => page.locator(`article[id="${id}"]`);

test('every change between two editions is there, each with its own address', async ({page}) => {
  const newest = editionPairs()[0]!;
  for (const {path, changes} of [
    {path: '/editions/', changes: changesOf(newest)},
    {path: address, changes: parts},
  ]) {
    await page.goto(path);
    await expect(page.getByRole('heading', {level: 1, name: 'What changed'})).toBeVisible();
    expect(await page.locator('main article').evaluateAll((found) => found.map((change) => change.id))).toEqual(
      changes.map(({topic, part}) => changeId(topic.id, part.id)),
    );
  }
  await page.goto(`${address}#${id}`);
  await expect(article(page)).toBeInViewport();
  await expect(article(page)).toBeFocused();
});

for (const {name, pick} of [
  {name: NEWER, pick: () => ({url: changedRow.topic.urlAfter!, part: changedRow.part.after!})},
  {name: OLDER, pick: () => ({url: changedRow.topic.urlBefore!, part: changedRow.part.before!})},
]) {
  test(`a change leads to the row as of ${name}`, async ({page}) => {
    const {url, part} = pick();
    await page.goto(address);
    await article(page)
      .getByRole('link', {name: `Read it in ${name}`})
      .click();
    await expect(page).toHaveURL(`${url}#${part}`);
    await expect(page.locator(`[id="${part}"]`)).toBeInViewport();
    await expect(page.locator(`[id="${part}"]`)).toBeFocused();
  });
}

for (const width of [390, 1440]) {
  test(
    `a row that changed says so and leads to the change, others say nothing, ${width} px`,
    deepUnless(width === 390),
    async ({page}) => {
      await page.setViewportSize({width, height: 900});
      await page.goto(changedRow.topic.urlAfter!);
      const marks = page.getByRole('link', {name: new RegExp(` since ${older.name.replace('.', '\\.')}`)});
      const rows = changedRow.topic.parts.filter(({part, after, texts}) => part === 'row' && after && texts.length > 0);
      await expect(marks).toHaveCount(rows.length);
      const mark = page.locator(`[id="${changedRow.part.after!}"]`).getByRole('link', {name: / since /});
      if (width === 390) expect((await mark.boundingBox())!.height).toBeGreaterThanOrEqual(44);
      await mark.click();
      await expect(page).toHaveURL(`${address}#${id}`);
      await expect(article(page)).toBeInViewport();
    },
  );
}

test('the head of a topic says until when its version is supported, and leads to all of them', async ({page}) => {
  const {ends} = versions.products[0]!.versions.find(({version}) => version === newer.kubernetes)!;
  await page.goto(changedRow.topic.urlAfter!);
  await page.getByRole('link', {name: `supported until ${dayText(ends!)}`}).click();
  await expect(page).toHaveURL('/versions/');
  await expect(page.getByText(`As of ${versions.asOf}. The dates were compared`)).toBeVisible();
});

test('the older edition says until when its own version is supported', async ({page}) => {
  const {ends} = versions.products[0]!.versions.find(({version}) => version === older.kubernetes)!;
  await page.goto(changedRow.topic.urlBefore!);
  await expect(page.getByRole('link', {name: `supported until ${dayText(ends!)}`})).toBeVisible();
});

test.describe('a reader who returns', () => {
  const open = async (page: Page, day: string) => {
    await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
    await page.goto('/editions/');
  };

  test('is told what changed since the last visit, also after a reload', async ({page}) => {
    await open(page, '2026-11-01');
    await expect(page.getByText('On your next visit, what is new since today is shown here.')).toBeVisible();
    await open(page, '2026-12-24');
    const summary = page.getByText(/^Since you looked on 2026-11-01: .* parts? (is|are) new or changed$/);
    await expect(summary).toBeVisible();
    // Whoever was here need not do anything to be told.
    await page.reload();
    await summary.click();
    const link = page.locator('details[open] li').first().getByRole('link');
    const href = (await link.getAttribute('href'))!;
    await link.click();
    await expect(page).toHaveURL(href);
    await expect(page.locator(`[id="${href.split('#')[1]!}"]`)).toBeInViewport();
  });

  test('is told that nothing changed, and nothing moves for it', async ({page}) => {
    await open(page, '2030-01-01');
    const before = await page.locator('main nav').first().boundingBox();
    await open(page, '2030-01-02');
    await expect(
      page.getByText('Nothing changed in the current edition since you looked on 2030-01-01.'),
    ).toBeVisible();
    expect(await page.locator('main nav').first().boundingBox()).toEqual(before);
  });
});

test('where the browser keeps nothing, the page says so and shows the rest', async ({page}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(address);
  await expect(page.getByText('This browser keeps nothing for this site')).toBeVisible();
  await expect(article(page)).toBeVisible();
});

for (const [index, path] of ['/editions/', '/versions/'].entries()) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [390, 1440]) {
      test(
        `no violations: ${path}, ${colorScheme}, ${width} px`,
        deepUnless(isSampled(index, colorScheme, width === 390)),
        async ({page}) => {
          await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
          await page.setViewportSize({width, height: 900});
          await page.goto(path);
          await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
          await page.evaluate(axe); // Not as a script of the page, which its policy would refuse.
          const violations = await page.evaluate(
            async () => (await (window as unknown as {axe: {run(): Promise<AxeResults>}}).axe.run()).violations,
          );
          expect(
            violations.map(({id: rule, nodes}) => `${rule}: ${nodes.map(({html}) => html.slice(0, 120)).join(' | ')}`),
          ).toEqual([]);
        },
      );
    }
  }

  test(`no sideways scroll on the smallest phone: ${path}`, async ({page}) => {
    await page.setViewportSize({width: 320, height: 640});
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}

test.describe('without a script', () => {
  test.use({javaScriptEnabled: false});

  test('all changes are there with their marks in words, and lead on', async ({page}) => {
    await page.goto(`${address}#${id}`);
    await expect(article(page)).toBeInViewport();
    await expect(page.locator('main article')).toHaveCount(parts.length);
    await expect(page.locator('main article ins').first()).toContainText(/^now: /);
    await expect(page.getByText('Next time, what changed')).toBeHidden();
    await article(page)
      .getByRole('link', {name: `Read it in ${OLDER}`})
      .click();
    await expect(page.locator(`[id="${changedRow.part.before!}"]`)).toBeInViewport();
  });

  test('the versions are there', async ({page}) => {
    await page.goto('/versions/');
    await expect(page.getByRole('rowheader', {name: newer.kubernetes})).toBeVisible();
  });
});

import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Page} from '@playwright/test';
import {
  wholeDeck,
  type DeckOutline,
  type DeckTexts,
  type PracticeDeck,
} from '../../src/features/practice/deck/practiceDeck';
import {expect} from './reader';

const FOLDER = 'build/practice';

const fileOf = (name: string) =>
  JSON.parse(
    readFileSync(
      path.join(
        FOLDER,
        readdirSync(FOLDER).find((file) => file.startsWith(`${name}-`))!,
      ),
      'utf8',
    ),
  ) as unknown;

/** The cards of the built site. */
export const deck = wholeDeck(fileOf('cards') as DeckOutline, fileOf('answers') as DeckTexts);

/** A document of progress as it is stored and exported. */
export interface ProgressDocument {
  format: 'versus-progress';
  version: number;
  settings: {interview?: string; topics?: string[]; changed?: string};
  cards: Record<string, {at: string; grade: 'missed' | 'got'; said?: string[]}[]>;
}

export const aDocument = (overrides: Partial<ProgressDocument> = {}): ProgressDocument => ({
  format: 'versus-progress',
  version: 1,
  settings: {},
  cards: {},
  ...overrides,
});

/** The stamp of a moment so many days from now. */
export const daysFromNow = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().replace(/\.\d+Z$/, '+00:00');

/** The date so many days after the day of practice, which lasts until four in the morning. */
export const dateInDays = (days: number): string => daysFromNow(days - 4 / 24).slice(0, 10);

/** A topic that was begun some days ago: one card in three was seen, some of them missed. */
export function someProgress(topics: readonly string[] = deck.topics.slice(0, 2).map(({id}) => id)): ProgressDocument {
  const seen = deck.cards.filter(({topic}, index) => topics.includes(topic) && index % 3 === 0);
  const cards = seen.map((card, index): [string, ProgressDocument['cards'][string]] => [
    card.id,
    [
      {
        at: daysFromNow(-4),
        grade: index % 4 === 0 ? 'missed' : 'got',
        ...(card.kind === 'spoken' && {said: card.ideas.slice(0, 2).map(({id}) => id)}),
      },
    ],
  ]);
  return aDocument({settings: {topics: [...topics], changed: daysFromNow(-5)}, cards: Object.fromEntries(cards)});
}

/** Stores texts as practice does, before the page is opened. */
export async function store(page: Page, ...texts: (string | ProgressDocument)[]): Promise<void> {
  await page.goto('/404.html');
  await page.evaluate(
    (records) => records.forEach((text, index) => localStorage.setItem(`versus-practice/test-${index}`, text)),
    texts.map((text) => (typeof text === 'string' ? text : JSON.stringify(text))),
  );
}

/** Everything that is stored and can be read, as the cards with their answers. */
export async function stored(page: Page): Promise<ProgressDocument['cards']> {
  const texts = await page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith('versus-practice/'))
      .map((key) => localStorage.getItem(key)!),
  );
  const cards: ProgressDocument['cards'] = {};
  for (const text of texts) {
    for (const [id, answers] of Object.entries((JSON.parse(text) as ProgressDocument).cards)) {
      const known = cards[id] ?? [];
      const isKnown = (answer: object) => known.some((one) => JSON.stringify(one) === JSON.stringify(answer));
      cards[id] = [...known, ...answers.filter((answer) => !isKnown(answer))];
    }
  }
  return cards;
}

export const countStored = async (page: Page): Promise<number> => Object.values(await stored(page)).flat().length;

/** The card whose question is shown. */
export async function shownCard(page: Page): Promise<PracticeDeck['cards'][number]> {
  await expect(page.getByText(/\d+ left/)).toBeVisible();
  const words = (await page.getByRole('heading', {level: 1}).innerText()).replace(/[“”\s]/g, '');
  const kind = await page.getByRole('main').innerText();
  const card = deck.cards.find(
    ({question, topicTitle}) => question.replace(/[`“”\s]/g, '') === words && kind.includes(topicTitle),
  );
  expect(card, words).toBeDefined();
  return card!;
}

/** How many are left in the round, as the page says. */
export async function left(page: Page): Promise<number> {
  await expect(page.getByText(/\d+ left/)).toBeVisible();
  return Number(/(\d+) left/.exec(await page.getByRole('main').innerText())?.[1]);
}

/** Says an answer aloud, ticks so many of its ideas, the first ones, and goes on without a follow-up. */
export async function sayAloud(page: Page, ticks: number): Promise<void> {
  await page.getByRole('button', {name: '15 seconds'}).click();
  await page.getByRole('button', {name: 'Done, show the answer'}).click();
  const boxes = page.getByRole('checkbox');
  for (let index = 0; index < Math.min(ticks, await boxes.count()); index++) await boxes.nth(index).check();
  await page.getByRole('button', {name: /^(?:Done|None of these)$/}).click();
  await page.getByRole('button', {name: 'Continue'}).click();
}

/** Answers the card that is shown, right or not; a spoken answer has all its ideas, or none. */
export async function answer(page: Page, grade: 'missed' | 'got' = 'got'): Promise<void> {
  const main = page.getByRole('main');
  await expect(page.getByText(/\d+ left/)).toBeVisible();
  const before = await main.innerText();
  if ((await page.getByRole('button', {name: '15 seconds'}).count()) > 0) {
    await sayAloud(page, grade === 'got' ? Infinity : 0);
  } else {
    const card = await shownCard(page);
    if (card.kind === 'scenario' || card.kind === 'claim') {
      const right =
        card.kind === 'scenario'
          ? card.choices.find(({id}) => id === card.choose)!.name
          : card.isTrue
            ? 'True'
            : 'False';
      await main.getByRole('button', {name: right, exact: true}).click();
    } else await page.getByRole('button', {name: 'Show answer'}).click();
    await page.getByRole('button', {name: grade === 'got' ? 'Got it' : 'Missed it'}).click();
  }
  await expect.poll(() => main.innerText()).not.toBe(before);
}

/** Answers everything until the round is done, and its end has this heading. */
export async function finish(page: Page, end: string | RegExp = 'Done for today'): Promise<void> {
  for (let turn = 0; turn < 60; turn++) {
    if ((await page.getByRole('heading', {name: end}).count()) > 0) return;
    await answer(page);
  }
  throw new Error('The round has no end.');
}

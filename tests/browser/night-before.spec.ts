import {countPages} from './countPages';
import {deck} from './practisingReader';
import {DEEP, expect, test, TOPICS} from './reader';

/** What a browser keeps of a reader who missed these cards yesterday; of a spoken answer, every idea. */
function missed(ids: readonly string[], settings: object = {}): string {
  const at = `${new Date(Date.now() - 86_400_000).toISOString().slice(0, 19)}+00:00`;
  const answers = ids.map((id): [string, object[]] => [
    id,
    [{at, grade: 'missed', ...(id.endsWith('/sample-answer') && {said: []})}],
  ]);
  return JSON.stringify({
    format: 'versus-progress',
    version: 1,
    settings: {...settings, changed: at},
    cards: Object.fromEntries(answers),
  });
}

const keep = (page: import('@playwright/test').Page, document: string) =>
  page.addInitScript((text) => localStorage.setItem('versus-practice/test', text), document);

test('from practice, the sheets of all topics are printed, one page each', async ({page}) => {
  await page.goto('/practice/');
  await page.getByRole('link', {name: 'Print the cheat sheets of your topics'}).click();
  await expect(page.getByRole('button', {name: `Print ${TOPICS.length} pages`})).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(TOPICS.length);
  for (const format of ['A4', 'Letter'] as const) {
    expect(countPages(await page.pdf({format})), format).toBe(TOPICS.length);
  }
});

test('each says what the topic is about, when it was checked and where it is', async ({page}) => {
  await page.goto('/practice/?print');
  for (const {url, checked, distinction} of deck.topics) {
    const sheet = page.getByRole('article').filter({hasText: `versus.example${url}`});
    await expect(sheet).toContainText(`checked ${checked}`);
    await expect(sheet).toContainText(distinction.replaceAll('`', ''));
  }
});

test('they are one page each even where everything was missed', DEEP, async ({page}) => {
  await keep(page, missed(deck.cards.map(({id}) => id)));
  await page.goto('/practice/?print');
  await expect(page.getByText(/Marked is what you missed/)).toBeVisible();
  for (const format of ['A4', 'Letter'] as const) {
    expect(countPages(await page.pdf({format})), format).toBe(TOPICS.length);
  }
});

test('they are one page each where the longest answers were missed, which come first then', DEEP, async ({page}) => {
  const {topics, cards} = deck;
  const longest = topics.flatMap(({id}) =>
    (['follow-up', 'claim'] as const).flatMap((kind) =>
      cards
        .filter((card) => card.topic === id && card.kind === kind && !(card.kind === 'claim' && card.isTrue))
        .sort((a, b) => b.question.length - a.question.length)
        .slice(0, 3)
        .map((card) => card.id),
    ),
  );
  await keep(page, missed(longest));
  await page.goto('/practice/?print');
  await expect(page.getByRole('article')).toHaveCount(TOPICS.length);
  for (const format of ['A4', 'Letter'] as const) {
    expect(countPages(await page.pdf({format})), format).toBe(TOPICS.length);
  }
});

test('only the topics to cover are there, others can be added, and none can be printed', async ({page}) => {
  await keep(page, missed([], {topics: ['service-types', 'pod-vs-container']}));
  await page.goto('/practice/?print');
  await expect(page.getByRole('heading', {level: 2})).toHaveText([/^Pod vs Container$/i, 'Kubernetes Service types']);
  await page.getByRole('checkbox', {name: 'Docker vs Kubernetes'}).check();
  await expect(page.getByRole('heading', {level: 2}).first()).toHaveText('Docker vs Kubernetes');
  expect(countPages(await page.pdf({format: 'A4'}))).toBe(3);
  for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
  await expect(page.getByRole('button', {name: 'Print 0 pages'})).toBeDisabled();
});

test('what was missed is marked, on paper without colour too, and comes first in its list', async ({page}) => {
  const {cards} = deck;
  const own = cards.filter(({topic}) => topic === 'docker-vs-kubernetes');
  const lastFollowUp = own.filter(({kind}) => kind === 'follow-up').at(-1)!;
  await keep(page, missed(['docker-vs-kubernetes/scaling/docker', lastFollowUp.id]));
  await page.goto('/practice/?print');
  const sheet = page.getByRole('article').first();
  const row = sheet.getByRole('rowheader', {name: 'Scaling (not sure yet)'});
  await expect(row).toBeVisible();
  await expect(sheet.getByRole('rowheader', {name: /not sure yet/})).toHaveCount(1);
  await expect(sheet.locator('p strong').first()).toContainText(lastFollowUp.question);
  await expect(sheet.getByRole('listitem').filter({hasText: 'not sure yet'})).toHaveCount(0);
  await page.emulateMedia({media: 'print'});
  await expect(row.locator('mark')).toHaveCSS('text-decoration-line', 'underline');
});

test('practice leads to the packages for Anki, all and one by one', async ({page, request}) => {
  await page.goto('/practice/');
  await page.getByText('One topic at a time').click();
  const links = page.getByRole('region', {name: 'The same cards in Anki'}).getByRole('link');
  await expect(links).toHaveCount(2 + 2 * TOPICS.length);
  for (const link of await links.all()) {
    const address = (await link.getAttribute('href'))!;
    expect(address).toMatch(/^\/anki\/[a-z-]+\.(?:apkg|txt)$/);
    expect((await request.get(address)).ok(), address).toBe(true);
  }
});

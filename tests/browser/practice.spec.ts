import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {AxeResults, RunOptions} from 'axe-core';
import type {Download, Page} from '@playwright/test';
import {ChangingSite} from './changingSite';
import {
  aDocument,
  answer,
  countStored,
  dateInDays,
  daysFromNow,
  deck,
  finish,
  left,
  shownCard,
  someProgress,
  store,
  stored,
  type ProgressDocument,
} from './practisingReader';
import {DEEP, deepUnless, expect, isSampled, test, TOPIC} from './reader';

const PRACTICE = '/practice/';
const ROUND = '/practice/?round';

const heading = (page: Page) => page.getByRole('heading', {level: 1});

const textOf = async (download: Download) => readFileSync(await download.path(), 'utf8');

/** Opens a backup as a reader does, from a file of this text. */
async function openBackup(page: Page, text: string, name = 'backup.json'): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', {name: 'Open a backup'}).click();
  await (await choosing).setFiles({name, mimeType: 'application/json', buffer: Buffer.from(text)});
}

test.describe('the home of practice', () => {
  test('says what to do today, and one tap asks the first question', async ({page}) => {
    await page.goto(PRACTICE);
    await expect(heading(page)).toHaveText(/^Today, about \d+ minutes?$/);
    await expect(page.getByText(/^\d+ new questions$/)).toBeVisible();
    await page.getByRole('link', {name: 'Start'}).click();
    await shownCard(page);
  });

  test('says for each day to come in words what its bar shows', DEEP, async ({page}) => {
    await page.goto(PRACTICE);
    const days = page.getByRole('region', {name: 'The days to come'}).getByRole('listitem');
    await expect(days).toHaveCount(14);
    await expect(days.first()).toContainText(/Today: about \d+ minutes?, \d+ new questions/);
  });

  test('keeps the interview date and topics, and says what does not fit', async ({page}) => {
    await page.goto(PRACTICE);
    await page.getByRole('button', {name: /Change/}).click();
    const date = dateInDays(10);
    await page.getByLabel('Interview on').fill(date);
    await page.getByLabel(deck.topics[0]!.title, {exact: true}).uncheck();
    await page.getByRole('button', {name: 'Save', exact: true}).click();
    for (const look of ['at once', 'after a reload']) {
      await expect(page.getByText('10 days left'), look).toBeVisible();
      await expect(page.getByText(`${deck.topics.length - 1} of ${deck.topics.length} topics`), look).toBeVisible();
      await expect(page.getByText(/will have been asked \d+ of \d+ cards/), look).toBeVisible();
      await expect(page.getByRole('heading', {name: 'Until the interview'}), look).toBeVisible();
      await page.reload();
    }
    await page.getByRole('button', {name: /Change/}).click();
    await page.getByLabel('Interview on').fill('');
    await page.getByRole('button', {name: 'Save', exact: true}).click();
    await expect(page.getByText('No interview date')).toBeVisible();
  });

  test('says as many questions before the interview as its days have', DEEP, async ({page}) => {
    await store(page, aDocument({settings: {interview: dateInDays(12), changed: daysFromNow(-1)}}));
    await page.goto(PRACTICE);
    const words = await page.getByText(/will have been asked/).innerText();
    const [, asked, questions, spoken] = /asked (\d+) of .*: (\d+) questions and (\d+) answers? said aloud/.exec(
      words,
    )!;
    expect(Number(asked)).toBe(Number(questions) + Number(spoken));
    const days = await page.getByRole('region', {name: 'Until the interview'}).getByRole('listitem').allInnerTexts();
    const ofDays = days.map((day) => Number(/(\d+) new questions?/.exec(day)?.[1] ?? 0));
    expect(ofDays.reduce((sum, count) => sum + count, 0)).toBe(Number(questions));
  });

  test('a plan without a topic is not saved', DEEP, async ({page}) => {
    await page.goto(PRACTICE);
    await page.getByRole('button', {name: /Change/}).click();
    for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
    await page.getByRole('button', {name: 'Save', exact: true}).click();
    await expect(page.getByRole('alert').filter({hasText: 'Choose at least one topic.'})).toBeVisible();
  });

  test('on the day of the interview there is a short warm-up', async ({page}) => {
    await store(page, aDocument({settings: {interview: dateInDays(0), changed: daysFromNow(-1)}}));
    // The day of practice begins at four in the morning.
    await page.clock.setFixedTime(new Date(`${dateInDays(0)}T12:00:00`));
    await page.goto(PRACTICE);
    await expect(page.getByText('Interview today')).toBeVisible();
    await expect(page.getByText(/A short warm-up: 3 new questions/)).toBeVisible();
  });

  test('lists what is not sure yet with a link to its place, and weak ideas first', async ({page}) => {
    const spoken = deck.cards.find((card) => card.kind === 'spoken')!;
    const said = spoken.ideas.slice(0, -1).map(({id}) => id);
    const cell = deck.cards.find((card) => card.kind === 'cell')!;
    await store(
      page,
      aDocument({
        cards: {
          [spoken.id]: [{at: daysFromNow(-1), grade: 'missed', said}],
          [cell.id]: [{at: daysFromNow(-1), grade: 'missed'}],
        },
      }),
    );
    await page.goto(PRACTICE);
    const unsure = page.getByRole('region', {name: 'Not sure yet'});
    await expect(unsure.getByText(`${said.length} of ${spoken.ideas.length} ideas, due now`)).toBeVisible();
    await expect(unsure.getByText('missed once, due now')).toBeVisible();
    await expect(unsure.getByRole('link', {name: cell.aspect})).toHaveAttribute('href', cell.url);
    const topic = page.getByRole('region', {name: 'Topic by topic'});
    await topic.getByText(spoken.topicTitle, {exact: true}).first().click();
    const first = topic.getByRole('listitem').first();
    await expect(first).toContainText(spoken.ideas.at(-1)!.idea.replaceAll('`', '').slice(0, 20));
    await expect(first).toContainText('Said in 0 of 1 answer · last seen yesterday · due now');
    await expect(topic.getByText(`${said.length + 1} ideas: ${said.length} said, 1 not sure yet.`)).toBeVisible();
  });

  test('a topic that opens gives no answer away, and leads to both ways to practise it', async ({page}) => {
    await page.goto(PRACTICE);
    const spoken = deck.cards.find((card) => card.kind === 'spoken')!;
    const topic = page.getByRole('region', {name: 'Topic by topic'});
    await topic.getByText(spoken.topicTitle, {exact: true}).first().click();
    await expect(topic.getByText(`${spoken.ideas.length} ideas to say, none said aloud yet.`).first()).toBeVisible();
    await expect(topic.getByRole('listitem')).toHaveCount(0);
    await topic.getByRole('link', {name: `Say it aloud ${spoken.topicTitle}`}).click();
    await expect(heading(page)).toHaveText(spoken.question);
    await page.goBack();
    await topic.getByText(spoken.topicTitle, {exact: true}).first().click();
    await topic.getByRole('link', {name: `Practise ${spoken.topicTitle}`}).click();
    expect((await shownCard(page)).topic).toBe(spoken.topic);
  });

  test('a trap that was missed is not listed as if it were true', async ({page}) => {
    const trap = deck.cards.find((card) => card.kind === 'claim' && !card.isTrue)!;
    await store(page, aDocument({cards: {[trap.id]: [{at: daysFromNow(-1), grade: 'missed'}]}}));
    await page.goto(PRACTICE);
    await expect(page.getByRole('region', {name: 'Not sure yet'}).getByRole('link')).toHaveText(
      `Not true: “${trap.question.replaceAll('`', '')}”`,
    );
  });

  test('what failed to load is loaded on another attempt', async ({browser, baseURL}) => {
    // A request that fails is an error in the console, so this page may speak.
    const context = await browser.newContext({baseURL: baseURL!, serviceWorkers: 'block'});
    const page = await context.newPage();
    await page.route('**/practice/cards-*.json', (route) => route.abort());
    await page.goto(PRACTICE);
    await expect(page.getByRole('alert')).toContainText('could not be loaded');
    await page.unroute('**/practice/cards-*.json');
    await page.getByRole('button', {name: 'Try again'}).click();
    await expect(heading(page)).toHaveText(/^Today/);
    await context.close();
  });
});

test.describe('the page', () => {
  test('says what practice is until the cards are there, and nothing moves when they are', async ({page}) => {
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        if (list.getEntries().length > 0) Object.assign(window, {shifted: true});
      }).observe({type: 'layout-shift', buffered: true});
    });
    let send = (): void => undefined;
    const asked = new Promise<void>((resolve) => (send = resolve));
    await page.route('**/practice/cards-*.json', async (route) => {
      await asked;
      await route.continue();
    });
    await page.goto(PRACTICE, {waitUntil: 'domcontentloaded'});
    await expect(heading(page)).toHaveText('Practice');
    await expect(page.getByText('Say each answer, aloud if you can')).toBeVisible();
    send();
    await expect(heading(page)).toHaveText(/^Today/);
    await expect(page.getByText('Loading')).toHaveCount(0);
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => 'shifted' in window)).toBe(false);
  });

  test('leads from screen to screen without a load, and back and forward again', async ({page}) => {
    await page.goto(PRACTICE);
    await expect(heading(page)).toHaveText(/^Today/);
    await page.evaluate(() => Object.assign(window, {isSame: true}));
    await page.getByRole('link', {name: 'Print the cheat sheets'}).click();
    await expect(heading(page)).toHaveText('The night before');
    await expect(page).toHaveURL('/practice/?print');
    await expect(page.getByRole('main')).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.getByRole('link', {name: 'Back to practice'}).click();
    await page.getByRole('link', {name: 'Start'}).click();
    const {id} = await shownCard(page);
    await page.goBack();
    await expect(heading(page)).toHaveText(/^Today/);
    await page.goBack();
    await expect(heading(page)).toHaveText('The night before');
    await page.goForward();
    await page.goForward();
    expect((await shownCard(page)).id).toBe(id);
    expect(await page.evaluate(() => 'isSame' in window)).toBe(true);
  });

  test('leaves a link that is opened in another tab to the browser', DEEP, async ({page, context}) => {
    await page.goto(PRACTICE);
    const opening = context.waitForEvent('page');
    await page.getByRole('link', {name: 'Start'}).click({modifiers: ['ControlOrMeta']});
    const other = await opening;
    await shownCard(other);
    await expect(heading(page)).toHaveText(/^Today/);
  });

  test('is never empty, even where the site itself is at fault', async ({browser, baseURL}) => {
    // The fault is an error in the console, so this page may speak.
    const context = await browser.newContext({baseURL: baseURL!, serviceWorkers: 'block'});
    const page = await context.newPage();
    await page.route('**/practice/cards-*.json', (route) =>
      route.fulfill({json: {topics: [], cards: null, moved: {}}}),
    );
    await page.goto(PRACTICE);
    await expect(page.getByRole('alert')).toContainText('Practice has stopped because of a fault in this site');
    await page.unroute('**/practice/cards-*.json');
    await page.getByRole('button', {name: 'Load it again'}).click();
    await expect(heading(page)).toHaveText(/^Today/);
    await context.close();
  });
});

test.describe('what cards ask', () => {
  test('is loaded by who is about to be asked, and not by who only looks at the plan', async ({page}) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const answers = () => asked.filter((url) => url.includes('/practice/answers-'));
    await page.goto(PRACTICE, {waitUntil: 'networkidle'});
    expect(answers()).toEqual([]);
    await page.getByRole('link', {name: 'Start'}).hover();
    await expect.poll(() => answers().length).toBe(1);
    await page.getByRole('link', {name: 'Start'}).click();
    await shownCard(page);
    await page.goBack();
    await page.getByRole('link', {name: 'Start'}).click();
    await shownCard(page);
    expect(answers()).toHaveLength(1);
  });

  test(
    'that failed to load is loaded on another attempt, and the round begins as it would have',
    DEEP,
    async ({browser, baseURL}) => {
      // A request that fails is an error in the console, so this page may speak.
      const context = await browser.newContext({baseURL: baseURL!, serviceWorkers: 'block'});
      const page = await context.newPage();
      await page.route('**/practice/answers-*.json', (route) => route.abort());
      await page.goto(PRACTICE);
      await page.getByRole('link', {name: 'Start'}).click();
      await expect(page.getByRole('alert')).toContainText('could not be loaded');
      await page.unroute('**/practice/answers-*.json');
      await page.getByRole('button', {name: 'Try again'}).click();
      await shownCard(page);
      await expect(heading(page)).toBeFocused();
      await context.close();
    },
  );
});

test.describe('the round', () => {
  test('is done by keys alone, from the first question to the end', async ({page}) => {
    await store(page, someProgress());
    await page.goto(PRACTICE);
    await page.getByRole('link', {name: 'Start'}).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText(/\d+ left/)).toBeVisible();
    await expect(heading(page)).toBeFocused();
    for (let turn = 0; turn < 80; turn++) {
      const words = await page.getByRole('main').innerText();
      if (words.startsWith('Done for today')) break;
      if ((await page.getByRole('button', {name: '15 seconds'}).count()) > 0) {
        await answer(page);
        continue;
      }
      const isChoice = /True or not\?|Which one, and why\?/.test(words);
      if (/Missed it/.test(words)) await page.keyboard.press('2');
      else if (/Next question/.test(words)) await page.keyboard.press('Enter');
      else await page.keyboard.press(isChoice ? '1' : turn % 2 === 0 ? 'Space' : 'Enter');
      await expect.poll(() => page.getByRole('main').innerText()).not.toBe(words);
    }
    await expect(heading(page)).toHaveText('Done for today');
    expect(await countStored(page)).toBeGreaterThan(10);
  });

  test('shows an answer only after the reader has committed, beside what was typed', async ({page}) => {
    const cell = deck.cards.find((card) => card.kind === 'cell')!;
    await store(page, aDocument({cards: {[cell.id]: [{at: daysFromNow(-1), grade: 'missed'}]}}));
    await page.goto(ROUND);
    for (let turn = 0; turn < 30 && (await shownCard(page)).id !== cell.id; turn++) await answer(page);
    const [words] = cell.answer.split(/[`.]/);
    await expect(page.getByText(words!)).toHaveCount(0);
    await page.getByLabel('Your answer').fill('What I think.');
    await page.keyboard.press('Enter');
    await expect(page.getByText(words!)).toBeVisible();
    await expect(page.getByText('What I think.')).toBeVisible();
    await expect(page.getByText('Why it matters')).toBeVisible();
    await expect(page.getByRole('heading', {name: 'The answer'})).toBeFocused();
    await expect(page.getByRole('link', {name: 'Read the row'})).toHaveAttribute('href', cell.url);
  });

  test('a wrong choice is kept as missed at once, and shows both words, the reasons and what would change it', async ({
    page,
  }) => {
    const scenario = deck.cards.find((card) => card.kind === 'scenario')!;
    await store(page, aDocument({cards: {[scenario.id]: [{at: daysFromNow(-1), grade: 'missed'}]}}));
    await page.goto(ROUND);
    for (let turn = 0; turn < 30 && (await shownCard(page)).id !== scenario.id; turn++) await answer(page);
    const wrong = scenario.choices.find(({id}) => id !== scenario.choose)!;
    await page.getByRole('main').getByRole('button', {name: wrong.name, exact: true}).click();
    for (const words of ['Better fit', 'Your choice', 'Why', 'What would change it']) {
      await expect(page.getByText(words, {exact: true})).toBeVisible();
    }
    await expect(page.getByText('Comes back later today and tomorrow.')).toBeVisible();
    expect((await stored(page))[scenario.id]).toHaveLength(2);
    await page.reload();
    await expect(page.getByText('Your choice', {exact: true})).toBeVisible();
    await page.getByRole('button', {name: 'Next question'}).click();
    expect((await shownCard(page)).id).not.toBe(scenario.id);
    expect((await stored(page))[scenario.id]).toHaveLength(2);
  });

  test('on a phone the grades come after the reasons and cover none of them', async ({page}) => {
    await page.setViewportSize({width: 390, height: 600});
    await page.goto(ROUND);
    const card = await shownCard(page);
    if (card.kind === 'claim' || card.kind === 'scenario') {
      const right = card.kind === 'scenario' ? card.answer : card.isTrue ? 'True' : 'Not true';
      await page.getByRole('main').getByRole('button', {name: right, exact: true}).click();
    } else await page.getByRole('button', {name: 'I have it'}).click();
    const last = (await page.getByRole('link', {name: /^Read (?:the row|it in the topic)$/}).boundingBox())!;
    for (const name of ['Missed it', 'Got it']) {
      const {y, height} = (await page.getByRole('button', {name}).boundingBox())!;
      expect(y).toBeGreaterThan(last.y + last.height);
      expect(height).toBeGreaterThanOrEqual(44);
    }
    await page.getByRole('button', {name: 'Got it'}).click();
    await expect(heading(page)).toBeInViewport();
    await expect(heading(page)).toBeFocused();
  });

  test('what has the focus is never under the grades', DEEP, async ({page}) => {
    await page.setViewportSize({width: 1000, height: 720});
    await page.goto(ROUND);
    for (let turn = 0; turn < 4; turn++) {
      const card = await shownCard(page);
      await page.keyboard.press(card.kind === 'claim' || card.kind === 'scenario' ? '1' : 'Space');
      await page.getByRole('heading', {level: 2}).first().waitFor();
      const bar = page.getByRole('main').locator('[data-answered]');
      for (const link of await page.getByRole('main').getByRole('link').all()) {
        await link.focus();
        const [shown, covering] = [(await link.boundingBox())!, (await bar.boundingBox())!];
        expect(shown.y + shown.height, await link.innerText()).toBeLessThanOrEqual(covering.y);
      }
      await page.getByRole('button', {name: /Got it|Next question/}).click();
    }
  });

  test('a miss returns in the same round, further back', async ({page}) => {
    await page.goto(ROUND);
    const missed = await shownCard(page);
    const before = await left(page);
    await answer(page, 'missed');
    expect(await left(page)).toBe(before);
    const later: string[] = [];
    while ((await heading(page).innerText()) !== 'Done for today') {
      later.push((await shownCard(page)).id);
      await answer(page);
    }
    expect(later[0]).not.toBe(missed.id);
    expect(later.filter((id) => id === missed.id)).toHaveLength(1);
    await expect(page.getByRole('region', {name: 'Worth reading once more'}).getByRole('listitem')).toHaveCount(1);
  });

  test('a reload in the middle goes on: with the same question, the same answer, and the next after its grade', async ({
    page,
  }) => {
    await page.goto(ROUND);
    await answer(page);
    const [asked, before] = [await shownCard(page), await left(page)];
    await page.reload();
    expect((await shownCard(page)).id).toBe(asked.id);
    expect(await left(page)).toBe(before);
    if (asked.kind === 'claim' || asked.kind === 'scenario') {
      await page.getByRole('main').getByRole('button').first().click();
    } else await page.keyboard.press('Space');
    const shown = await page.getByRole('heading', {level: 2}).first().innerText();
    await page.reload();
    await expect(page.getByRole('heading', {level: 2}).first()).toHaveText(shown);
  });

  test('ends with what is next, and the home says so too', async ({page}) => {
    await page.goto(ROUND);
    await finish(page);
    await expect(page.getByText(/^\d+ questions answered\. Tomorrow: about \d+ minutes/)).toBeVisible();
    await page.getByRole('link', {name: 'Back to practice'}).click();
    await expect(heading(page)).toHaveText('Done for today');
    await expect(page.getByRole('link', {name: 'Start'})).toHaveCount(0);
  });

  test('may be stopped, and goes on from the home', async ({page}) => {
    await page.goto(ROUND);
    await answer(page);
    const before = await left(page);
    await page.getByRole('link', {name: 'Stop here'}).click();
    await page.getByRole('link', {name: 'Go on'}).click();
    expect(await left(page)).toBe(before);
  });

  test('does not ask a spoken answer again on the day it was missed', DEEP, async ({page}) => {
    const spoken = deck.cards.find((card) => card.kind === 'spoken')!;
    const cards = {[spoken.id]: [{at: daysFromNow(-1), grade: 'missed' as const, said: []}]};
    await store(page, aDocument({settings: {topics: [spoken.topic], changed: daysFromNow(-1)}, cards}));
    await page.goto(ROUND);
    // Until the cards are there, the page has a heading of its own.
    await shownCard(page);
    const asked: string[] = [];
    for (let turn = 0; turn < 40 && (await heading(page).innerText()) !== 'Done for today'; turn++) {
      const question = await heading(page).innerText();
      asked.push(question);
      await answer(page, question === spoken.question ? 'missed' : 'got');
    }
    expect(asked.filter((question) => question === spoken.question)).toHaveLength(1);
    await page.goto(`/practice/?topic=${spoken.topic}`);
    expect((await shownCard(page)).id).not.toBe(spoken.id);
  });
});

test.describe('a round of one topic', () => {
  const [topic] = deck.topics;
  const total = deck.cards.filter((card) => card.topic === topic!.id).length;

  test('lasts as long as the reader wants, says how far it got, and leads back', DEEP, async ({page}) => {
    test.slow();
    await page.goto(topic!.url);
    await page.getByRole('link', {name: 'Practise'}).click();
    expect(await left(page)).toBe(10);
    await finish(page, /asked$/);
    await expect(heading(page)).toHaveText(`${topic!.title}: 10 of ${total} asked`);
    await page.getByRole('button', {name: 'Five more'}).click();
    await expect(heading(page)).toBeFocused();
    expect(await left(page)).toBe(5);
    await answer(page);
    await page.reload();
    expect(await left(page)).toBe(4);
    await finish(page, /asked$/);
    await expect(heading(page)).toHaveText(`${topic!.title}: 15 of ${total} asked`);
    expect(Object.keys(await stored(page)).every((id) => id.startsWith(`${topic!.id}/`))).toBe(true);
    await page.getByRole('link', {name: `Back to ${topic!.title}`}).click();
    await expect(page).toHaveURL(topic!.url);
  });

  test('ends where everything was asked', DEEP, async ({page}) => {
    const today = new Date();
    const cards = deck.cards.filter((card) => card.topic === topic!.id);
    const answers = cards
      .slice(0, -1)
      .map((card): [string, ProgressDocument['cards'][string]] => [
        card.id,
        [{at: today.toISOString().replace(/\.\d+Z$/, '+00:00'), grade: 'got'}],
      ]);
    await store(page, aDocument({cards: Object.fromEntries(answers)}));
    await page.goto(`/practice/?topic=${topic!.id}`);
    expect(await left(page)).toBe(1);
    await answer(page);
    await expect(heading(page)).toHaveText(`${topic!.title}: ${total} of ${total} asked`);
    await expect(page.getByText('Everything there is was asked today.')).toBeVisible();
    await expect(page.getByRole('button', {name: /more/})).toHaveCount(0);
  });
});

test.describe('what is kept', () => {
  test('two tabs lose no answer, and each knows of the other', async ({page, context}) => {
    await page.goto(ROUND);
    const other = await context.newPage();
    await other.goto(ROUND);
    const before = await left(page);
    await answer(page);
    await expect.poll(() => left(other)).toBe(before - 1);
    await answer(other);
    await answer(other);
    await expect.poll(() => left(page)).toBe(before - 3);
    await answer(page);
    expect(await countStored(page)).toBe(4);
  });

  test('where the browser stores nothing, practice works for the visit and says so', async ({page}) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('No', 'SecurityError');
        },
      });
    });
    await page.goto(PRACTICE);
    await expect(page.getByText('What you answer now may not be kept.')).toBeVisible();
    await page.getByRole('link', {name: 'Start'}).click();
    const before = await left(page);
    await answer(page);
    expect(await left(page)).toBe(before - 1);
    await expect(page.getByText('Answers are not being kept.')).toBeVisible();
    await page.getByRole('link', {name: 'Stop here'}).click();
    await expect(page.getByRole('link', {name: 'Go on'})).toBeVisible();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', {name: 'Save a backup'}).click();
    const saved = JSON.parse(await textOf(await saving)) as ProgressDocument;
    expect(Object.values(saved.cards).flat()).toHaveLength(1);
  });

  test('where the store is full, nothing of before is lost and the reader is told', async ({page}) => {
    await store(page, someProgress());
    const before = await countStored(page);
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('Full', 'QuotaExceededError');
      };
    });
    await page.goto(ROUND);
    const count = await left(page);
    await answer(page);
    expect(await left(page)).toBe(count - 1);
    await page.getByRole('link', {name: 'Stop here'}).click();
    await expect(page.getByText('This browser has no room left for it.')).toBeVisible();
    expect(await countStored(page)).toBe(before);
  });

  test('what cannot be read is put aside, can be saved, and is erased only after that', async ({page}) => {
    const damaged = '{"format":"versus-progress","version":1,"settings":{},"cards":{"a/b":';
    await store(page, someProgress(), damaged);
    await page.goto(PRACTICE);
    await expect(page.getByText('Some of what is stored here could not be read.')).toBeVisible();
    await expect(page.getByText(/of \d+ seen/).first()).toBeVisible();
    await expect(page.getByRole('button', {name: 'Erase it here'})).toHaveCount(0);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', {name: 'Save 1 file'}).click();
    expect(await textOf(await saving)).toBe(damaged);
    expect(await page.evaluate(() => localStorage.getItem('versus-practice/test-1'))).toBe(damaged);
    await page.getByRole('button', {name: 'Erase it here'}).click();
    await expect(page.getByText('could not be read')).toHaveCount(0);
    expect(await page.evaluate(() => localStorage.getItem('versus-practice/test-1'))).toBeNull();
    expect(await countStored(page)).toBeGreaterThan(10);
  });

  test('a clock that is set back loses nothing, and practice goes on', DEEP, async ({page}) => {
    await page.goto(ROUND);
    await answer(page);
    await answer(page);
    await page.clock.setFixedTime(new Date(Date.now() - 3 * 86_400_000));
    await page.goto(ROUND);
    await answer(page);
    expect(await countStored(page)).toBe(3);
    await page.goto(PRACTICE);
    await expect(heading(page)).toHaveText(/^Today/);
    await page.clock.setFixedTime(new Date());
    await page.goto(PRACTICE);
    await expect(page.getByRole('link', {name: 'Go on'})).toBeVisible();
    expect(await countStored(page)).toBe(3);
  });

  test('the browser is asked once to keep it, when there is something for the first time', async ({page}) => {
    await page.addInitScript(() => {
      navigator.storage.persisted = () => Promise.resolve(false);
      navigator.storage.persist = () => {
        sessionStorage.setItem('asked', String(Number(sessionStorage.getItem('asked')) + 1));
        return Promise.resolve(false);
      };
    });
    const asked = () => page.evaluate(() => Number(sessionStorage.getItem('asked')));
    await page.goto(ROUND);
    await shownCard(page);
    expect(await asked()).toBe(0);
    await answer(page);
    await expect.poll(asked).toBe(1);
    await answer(page);
    await page.reload();
    await answer(page);
    expect(await asked()).toBe(1);
  });
});

test.describe('a backup', () => {
  test('comes back as it was saved, on another device', async ({page, browser, baseURL}) => {
    await store(page, someProgress());
    await page.goto(PRACTICE);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', {name: 'Save a backup'}).click();
    const download = await saving;
    expect(download.suggestedFilename()).toMatch(/^versus-progress-\d{4}-\d\d-\d\d\.json$/);
    const text = await textOf(download);
    const context = await browser.newContext({baseURL: baseURL!, serviceWorkers: 'block'});
    const other = await context.newPage();
    await other.goto(PRACTICE);
    await openBackup(other, text);
    await expect(other.getByText(/^\d+ answers will be added, with \d+ cards that had none\.$/)).toBeVisible();
    await expect(other.getByText(`the topics from all to 2 topics`)).toBeVisible();
    expect(await countStored(other)).toBe(0);
    await other.getByRole('button', {name: 'Add', exact: true}).click();
    await expect(other.getByText('backup.json was added.')).toBeVisible();
    expect(await stored(other)).toEqual(await stored(page));
    await context.close();
  });

  test('may take the place of what is here, after saying what would be gone', async ({page}) => {
    await store(page, someProgress());
    await page.goto(PRACTICE);
    const here = await countStored(page);
    const [card] = deck.cards;
    await openBackup(page, JSON.stringify(aDocument({cards: {[card!.id]: [{at: daysFromNow(-9), grade: 'got'}]}})));
    await page.getByLabel('Replace what is here').check();
    await expect(page.getByText(`${here} answers that only this device has will be gone.`)).toBeVisible();
    await page.getByRole('button', {name: 'Cancel'}).click();
    expect(await countStored(page)).toBe(here);
    await openBackup(page, JSON.stringify(aDocument({cards: {[card!.id]: [{at: daysFromNow(-9), grade: 'got'}]}})));
    await page.getByLabel('Replace what is here').check();
    await page.getByRole('button', {name: 'Replace'}).click();
    await expect(page.getByText('has taken the place')).toBeFocused();
    expect(Object.keys(await stored(page))).toEqual([card!.id]);
  });

  test('that changes nothing says so and can only be closed', DEEP, async ({page}) => {
    const progress = someProgress();
    await store(page, progress);
    await page.goto(PRACTICE);
    await openBackup(page, JSON.stringify(progress));
    await expect(page.getByText('Nothing changes: everything in it is here already.')).toBeVisible();
    await expect(page.getByRole('button', {name: /^(?:Add|Replace|Cancel)$/})).toHaveCount(0);
    await expect(page.getByRole('radio')).toHaveCount(0);
    await page.getByRole('button', {name: 'Close'}).click();
    await expect(page.getByText('Nothing was changed.')).toBeFocused();
  });

  test('is offered before everything is erased, which leaves nothing', async ({page}) => {
    await store(page, someProgress());
    await page.goto(PRACTICE);
    await page.getByRole('button', {name: 'Erase everything'}).click();
    await expect(page.getByRole('heading', {name: 'Erase everything?'})).toBeFocused();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', {name: 'Save a backup first'}).click();
    expect(Object.keys((JSON.parse(await textOf(await saving)) as ProgressDocument).cards).length).toBeGreaterThan(10);
    await page.getByRole('button', {name: 'Cancel'}).click();
    expect(await countStored(page)).toBeGreaterThan(10);
    await page.getByRole('button', {name: 'Erase everything'}).click();
    await page.getByRole('button', {name: 'Erase everything now'}).click();
    await expect(page.getByText('Everything was erased from this browser.')).toBeFocused();
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('versus-pr')))).toEqual(
      [],
    );
    await expect(page.getByText(/^\d+ new questions/)).toBeVisible();
  });

  for (const [what, text, reason] of [
    ['of something else', 'Shopping: milk, tea', 'This is not progress from this site.'],
    ['that is cut off', '{"format":"versus-progress","version":1,"cards":{"a', 'it is not complete JSON'],
    [
      'with one wrong answer',
      JSON.stringify({...aDocument(), cards: {'tea/cup': [{at: 'yesterday', grade: 'got'}]}}),
      'is not a time',
    ],
    ['of a newer version', JSON.stringify({...aDocument(), version: 99}), 'a newer version of the site'],
  ] as const) {
    test(
      `a file ${what} is refused with the reason, and nothing changes`,
      deepUnless(what === 'that is cut off'),
      async ({page}) => {
        await store(page, someProgress());
        await page.goto(PRACTICE);
        const before = await stored(page);
        await openBackup(page, text, 'other.json');
        await expect(page.getByRole('alert').filter({hasText: 'nothing has changed'})).toContainText(reason);
        await expect(page.getByRole('button', {name: 'Replace'})).toHaveCount(0);
        expect(await stored(page)).toEqual(before);
      },
    );
  }
});

const offline = test.extend<{site: ChangingSite}>({
  site: async ({}, use) => {
    const site = await ChangingSite.start();
    await use(site);
    await site.stop();
  },
  baseURL: async ({site}, use) => use(site.origin),
});

offline.describe('without network', () => {
  offline.use({serviceWorkers: 'allow'});

  offline('a round is asked and kept after one visit to another page', async ({page, context, site}) => {
    offline.slow();
    await page.goto(TOPIC);
    // Pages are kept for later only for who reads.
    await page.mouse.wheel(0, 100);
    await expect
      .poll(
        () =>
          page.evaluate(async (version) => {
            const name = `versus:/:${version}`;
            return (await caches.has(name)) && (await (await caches.open(name)).match('/.confirmed')) !== undefined;
          }, site.edition.version),
        {timeout: 20_000},
      )
      .toBe(true);
    await context.setOffline(true);
    await site.stop();
    await page.goto(ROUND);
    await answer(page);
    await answer(page);
    expect(await countStored(page)).toBe(2);
    await page.goto(PRACTICE);
    await expect(page.getByRole('link', {name: 'Go on'})).toBeVisible();
  });
});

test('a topic page loads nothing of practice', async ({page}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(TOPIC, {waitUntil: 'networkidle'});
  const loaded = await Promise.all(
    asked.filter((url) => url.endsWith('.js')).map(async (url) => (await page.request.get(url)).text()),
  );
  expect(asked.filter((url) => url.includes('/practice/'))).toEqual([]);
  expect(
    loaded.filter((script) => script.includes('versus-progress') || script.includes('get_retrievability')),
  ).toEqual([]);
});

test.describe('without a script', () => {
  test.use({javaScriptEnabled: false});

  test('the page says what practice is and leads to sample answers and packages for Anki', async ({page}) => {
    await page.goto(PRACTICE);
    const main = page.getByRole('main');
    await expect(main.locator('noscript p').first()).toContainText('Practice asks you a few questions a day');
    await expect(main.locator('noscript p').first()).toBeVisible();
    await expect(page.getByText('Loading')).toBeHidden();
    await expect(main.getByRole('listitem')).toHaveCount(deck.topics.length);
    await expect(main.getByRole('link', {name: 'Docker vs Kubernetes', exact: true})).toHaveAttribute(
      'href',
      `${TOPIC}#sample-answer`,
    );
    const address = await main.getByRole('link', {name: 'all topics in one package'}).getAttribute('href');
    expect((await page.request.get(address!)).status()).toBe(200);
  });
});

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** Every screen, with what leads to it. */
const screens: {name: string; path: string; text?: string; prepare?: (page: Page) => Promise<void>}[] = [
  {name: 'home', path: PRACTICE, prepare: (page) => page.getByText(/ seen/).first().click()},
  {name: 'home with something unreadable', path: PRACTICE, text: '{"broken'},
  {name: 'plan', path: PRACTICE, prepare: (page) => page.getByRole('button', {name: /Change/}).click()},
  {name: 'preview of a backup', path: PRACTICE, prepare: (page) => openBackup(page, JSON.stringify(aDocument()))},
  {
    name: 'erasing',
    path: PRACTICE,
    prepare: (page) => page.getByRole('button', {name: 'Erase everything'}).click(),
  },
  {
    name: 'end of a round of one topic',
    path: `/practice/?topic=${deck.topics[0]!.id}`,
    prepare: (page) => finish(page, /asked$/),
  },
  {name: 'question', path: ROUND},
  {
    name: 'answer',
    path: ROUND,
    prepare: async (page) => {
      const card = await shownCard(page);
      if (card.kind === 'claim' || card.kind === 'scenario') await page.keyboard.press('1');
      else await page.keyboard.press('Space');
      await page.getByRole('heading', {level: 2}).first().waitFor();
    },
  },
  {name: 'end of the round', path: ROUND, prepare: finish},
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1440]) {
    for (const [index, {name, path, text, prepare}] of screens.entries()) {
      test(
        `no violations, nothing wider than the screen: ${name}, ${colorScheme}, ${width} px`,
        deepUnless(isSampled(index, colorScheme, width === 360)),
        async ({page}) => {
          await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
          await page.setViewportSize({width, height: 900});
          await store(page, someProgress(), ...(text === undefined ? [] : [text]));
          await page.goto(path);
          await expect(heading(page)).not.toHaveText('Practice');
          await prepare?.(page);
          await page.evaluate(axe); // Not as a script of the page, which its policy would refuse.
          const results = await page.evaluate(async () => {
            const options: RunOptions = {resultTypes: ['violations']};
            return (await (window as unknown as {axe: {run(o: RunOptions): Promise<AxeResults>}}).axe.run(options))
              .violations;
          });
          expect(
            results.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 120)).join(' | ')}`),
          ).toEqual([]);
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
          ).toBeLessThanOrEqual(0);
        },
      );
    }
  }
}

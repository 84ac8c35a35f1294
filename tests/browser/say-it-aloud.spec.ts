import type {Page} from '@playwright/test';
import {findChromium, launchArguments} from '../../scripts/chromium.mjs';
import {axeProblems} from './axeProblems';
import {DEEP, deepUnless, expect, test, TOPIC} from './reader';

// A microphone that hums; whether a page may use it is decided by each test.
test.use({
  launchOptions: {executablePath: findChromium(), args: [...launchArguments, '--use-fake-device-for-media-stream']},
});

const SAY = '/practice/?say=docker-vs-kubernetes';
const QUESTION = 'What is the difference between Docker and Kubernetes?';
const IDEAS = 7;

const phone = {viewport: {width: 390, height: 844}, hasTouch: true, isMobile: true};
const START = new Date('2026-11-25T19:00:00');

const button = (page: Page, name: string | RegExp) => page.getByRole('button', {name});
const heading = (page: Page) => page.getByRole('heading', {level: 1});
const timer = (page: Page) => page.getByRole('timer');

/** What the browser keeps of practice, as the documents it is. */
const keptAnswers = (page: Page) =>
  page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith('versus-practice/'))
      .flatMap((key) => {
        const {cards} = JSON.parse(localStorage.getItem(key)!) as {cards: Record<string, {grade: string}[]>};
        return Object.entries(cards).flatMap(([id, answers]) => answers.map(({grade}) => `${id}: ${grade}`));
      })
      .sort(),
  );

/** Opens the question, with a clock that a test can move. */
async function open(page: Page, address = SAY): Promise<void> {
  await page.clock.install({time: START});
  await page.goto(address);
  await expect(heading(page)).toHaveText(QUESTION);
}

/** Begins to speak; after that time only passes where a test says so. */
async function speak(page: Page, length: string): Promise<void> {
  await page.clock.pauseAt(new Date(START.getTime() + 60_000));
  await button(page, length).click();
  await expect(timer(page)).toHaveText(/^0:00 of/);
}

async function tick(page: Page, count: number): Promise<void> {
  const boxes = page.getByRole('checkbox');
  await expect(boxes).toHaveCount(IDEAS);
  for (let index = 0; index < count; index++) await boxes.nth(index).check();
}

test.describe('on a phone', () => {
  test.use(phone);

  test('from a topic to a rehearsed answer it is five taps, one of them an idea', async ({page}) => {
    let taps = 0;
    await page.goto(TOPIC);
    for (const target of [
      page.getByRole('link', {name: 'Say it aloud'}),
      button(page, '60 seconds'),
      button(page, 'Done, show the answer'),
      page.getByRole('checkbox').first(),
      button(page, 'That is what I said'),
    ]) {
      await target.tap();
      taps++;
    }
    await expect(heading(page)).toHaveText(`1 of ${IDEAS} ideas said`);
    expect(taps).toBeLessThanOrEqual(5);
    expect(await keptAnswers(page)).toEqual(['docker-vs-kubernetes/sample-answer: missed']);
  });

  test('what is pressed lies in the lower half, and can be hit', async ({page}) => {
    await page.goto(SAY);
    const last = await button(page, '2 minutes').boundingBox();
    expect(last!.y).toBeGreaterThan(844 / 2);
    await button(page, '60 seconds').tap();
    const done = await button(page, 'Done, show the answer').boundingBox();
    expect(done!.y).toBeGreaterThan(844 / 2);
    expect(done!.y + done!.height).toBeLessThan(844);
    expect(done!.height).toBeGreaterThanOrEqual(44);
  });

  test('nothing scrolls sideways', async ({page}) => {
    const fits = async () => {
      for (const width of [390, 360, 320]) {
        await page.setViewportSize({width, height: 740});
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBeLessThanOrEqual(
          width,
        );
      }
    };
    await page.goto('/practice/?say=deployment-vs-statefulset-vs-daemonset');
    await fits();
    await button(page, '2 minutes').click();
    await fits();
    await button(page, /Done/).click();
    await fits();
    await button(page, 'I said none of them').click();
    await fits();
    await button(page, 'One follow-up question').click();
    await button(page, /Start/).click();
    await button(page, /Done/).click();
    await fits();
  });
});

test('the question stands alone until the reader has answered', async ({page}) => {
  await open(page);
  const answer = page.getByText('Docker packages an application as an image');
  await expect(answer).toHaveCount(0);
  await button(page, '60 seconds').click();
  await expect(answer).toHaveCount(0);
  await button(page, /Done/).click();
  await expect(answer.first()).toBeVisible();
  await expect(page.getByRole('heading', {name: '60 seconds, to compare'})).toBeVisible();
  await expect(page.getByText('How it goes on, up to 2 minutes')).toBeVisible();
});

test('works with the keyboard alone, from the question to a follow-up', async ({page}) => {
  await page.goto(SAY);
  await button(page, '15 seconds').focus();
  await page.keyboard.press('Enter');
  await expect(button(page, 'Done, show the answer')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(heading(page)).toHaveText('Which ideas did you say?');
  await expect(heading(page)).toBeFocused();
  for (let index = 0; index < IDEAS; index++) {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
  }
  await page.keyboard.press('Tab');
  await expect(button(page, 'That is what I said')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toHaveText(`All ${IDEAS} ideas said`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('Tab');
  if (await page.getByRole('checkbox').count()) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(button(page, 'Done, show the answer')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await button(page, 'Got it').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Follow-up question: got it.')).toBeVisible();
  expect(await keptAnswers(page)).toEqual([
    'docker-vs-kubernetes/sample-answer: got',
    expect.stringMatching(/^docker-vs-kubernetes\/[a-z-]+: got$/),
  ]);
});

test('a key that is held down does not end the answer that it began', async ({page}) => {
  await page.goto(SAY);
  await button(page, '60 seconds').focus();
  await page.keyboard.down('Enter');
  await expect(button(page, /Done/)).toBeFocused();
  await page.keyboard.down('Enter'); // Playwright sends it as a repetition.
  await page.keyboard.up('Enter');
  await expect(timer(page)).toBeVisible();
});

test('a screen reader is told little of the clock, and the score with each tick', async ({page}) => {
  await open(page);
  const status = page.getByRole('status').first();
  await speak(page, '60 seconds');
  await expect(status).toHaveText('60 seconds, from now.');
  await expect(timer(page)).toContainText('of 1:00');
  const said: string[] = [];
  for (let second = 0; second < 70; second++) {
    const text = (await status.textContent())!;
    if (text !== said.at(-1)) said.push(text);
    await page.clock.runFor(1000);
  }
  expect(said).toEqual([
    '60 seconds, from now.',
    'Half of the time.',
    'Ten seconds left.',
    'Time is up. End your sentence.',
  ]);
  await button(page, /Done/).click();
  await tick(page, 2);
  await expect(page.getByRole('status').filter({hasText: `2 of ${IDEAS} ideas`})).toBeVisible();
});

test('the clock goes on while the phone is locked, and beyond its time', async ({page}) => {
  await open(page);
  await speak(page, '60 seconds');
  // The clock begins to run once it was drawn.
  await page.clock.runFor(100);
  await page.clock.fastForward(75_000);
  await expect(timer(page)).toHaveText('1:15 of 1:00');
  await page.clock.fastForward(3_600_000);
  await expect(timer(page)).toHaveText('5:00 of 1:00');
  await expect(page.getByText('The clock has stopped.').first()).toBeVisible();
});

test('a clock that is set back shows no nonsense, also after a reload', DEEP, async ({page}) => {
  await open(page);
  await speak(page, '60 seconds');
  await page.clock.runFor(100);
  await page.clock.fastForward(20_000);
  await expect(timer(page)).toHaveText('0:20 of 1:00');
  await page.clock.setSystemTime(new Date('2020-01-01T00:00:00'));
  await page.clock.runFor(2500);
  await expect(timer(page)).toHaveText(/^0:2[12] of 1:00$/);
  await page.clock.setSystemTime(new Date('2019-01-01T00:00:00'));
  await page.clock.resume();
  await page.reload();
  await expect(timer(page)).toHaveText(/^0:2[1-5] of 1:00$/);
  await button(page, /Done/).click();
  await tick(page, 1);
  await button(page, 'That is what I said').click();
  expect(await keptAnswers(page)).toHaveLength(1);
});

test('a reload goes on where it was, on every screen', async ({page}) => {
  await page.goto(SAY);
  await button(page, '2 minutes').click();
  await page.reload();
  await expect(timer(page)).toHaveText(/of 2:00$/);
  await button(page, /Done/).click();
  await tick(page, 3);
  await page.reload();
  await expect(page.getByRole('status').filter({hasText: `3 of ${IDEAS} ideas`})).toBeVisible();
  await button(page, 'That is what I said').click();
  await page.reload();
  await expect(heading(page)).toHaveText(`3 of ${IDEAS} ideas said`);
  await button(page, 'One follow-up question').click();
  const question = (await heading(page).textContent())!;
  await page.reload();
  await expect(heading(page)).toHaveText(question);
  expect(await keptAnswers(page), 'and nothing is kept twice').toHaveLength(1);
});

test('a new link to the topic begins with the question', async ({page}) => {
  await page.goto(SAY);
  await button(page, '60 seconds').click();
  await page.goto(TOPIC);
  await page.getByRole('link', {name: 'Say it aloud'}).click();
  await expect(button(page, '60 seconds')).toBeVisible();
});

test('a missed idea leads to its row, and the way back to the score', async ({page}) => {
  await page.goto(SAY);
  await button(page, '60 seconds').click();
  await button(page, /Done/).click();
  await tick(page, IDEAS - 2);
  await button(page, 'That is what I said').click();
  await page.getByRole('link', {name: 'Row: Scaling'}).click();
  await expect(page).toHaveURL(`${TOPIC}#scaling`);
  await expect(page.locator('#scaling')).toBeInViewport();
  await page.goBack();
  await expect(heading(page)).toHaveText(`${IDEAS - 2} of ${IDEAS} ideas said`);
});

test('starting again, and saying it again, begin with the question', DEEP, async ({page}) => {
  await page.goto(SAY);
  await button(page, '60 seconds').click();
  await button(page, 'Start again').click();
  await expect(heading(page)).toHaveText(QUESTION);
  await expect(heading(page)).toBeFocused();
  await button(page, '15 seconds').click();
  await button(page, /Done/).click();
  await button(page, 'I said none of them').click();
  await button(page, 'Say it again').click();
  await expect(button(page, '60 seconds')).toBeVisible();
});

test('what was missing can be said alone, and the end leads back to the topic', async ({page}) => {
  await page.goto(TOPIC);
  await page.getByRole('link', {name: 'Say it aloud'}).click();
  await button(page, '60 seconds').click();
  await button(page, /Done/).click();
  await tick(page, IDEAS - 2);
  await button(page, 'That is what I said').click();
  await button(page, 'Say what was missing').click();
  await expect(page.getByText('2 ideas were missing; say them this time.')).toBeVisible();
  await button(page, '15 seconds').click();
  await button(page, /Done/).click();
  await expect(page.getByRole('checkbox')).toHaveCount(2);
  await page.getByRole('checkbox').first().check();
  await button(page, 'That is what I said').click();
  await expect(heading(page)).toHaveText('1 of 2 missing ideas said');
  await button(page, 'Done').click();
  await expect(page).toHaveURL(TOPIC);
});

test('an address without a topic offers all of them', DEEP, async ({page}) => {
  await page.goto('/practice/?say=nothing-vs-nothing');
  await page.getByRole('main').getByRole('link', {name: 'Docker vs Kubernetes'}).click();
  await expect(heading(page)).toHaveText(QUESTION);
});

test('where there is no room in the browser, an answer can be said and nobody is deceived', DEEP, async ({page}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(SAY);
  await button(page, '60 seconds').click();
  await button(page, /Done/).click();
  await button(page, 'I said none of them').click();
  await expect(heading(page)).toHaveText(`0 of ${IDEAS} ideas said`);
  await expect(page.getByText('will not be kept')).toBeVisible();
});

test.describe('a recording', () => {
  const wish = (page: Page) => page.getByRole('checkbox', {name: /Record me/});

  test('can be heard after the answer, never leaves the page and is gone afterwards', async ({page, context}) => {
    await context.grantPermissions(['microphone']);
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET') sent.push(request.url());
    });
    await page.goto(SAY);
    await wish(page).check();
    await button(page, '60 seconds').click();
    await expect(page.getByText('You are being recorded, in this tab alone.')).toBeVisible();
    await page.waitForTimeout(700); // Something has to be there to be heard.
    await button(page, /Done/).click();
    const audio = page.locator('audio');
    await expect(audio).toBeVisible();
    const played = await audio.evaluate(async (element: HTMLAudioElement) => {
      await element.play();
      await new Promise((resolve) => setTimeout(resolve, 300));
      return element.currentTime;
    });
    expect(played).toBeGreaterThan(0);
    const address = (await audio.getAttribute('src'))!;
    expect(address).toMatch(/^blob:/);
    await button(page, 'I said none of them').click();
    await expect(audio).toHaveCount(0);
    const stored = await page.evaluate(() =>
      [localStorage, sessionStorage].flatMap((store) => Object.values<string>(store)).join(),
    );
    expect(stored).not.toContain('blob:');
    expect(sent).toEqual([]);
  });

  test('is not asked for by the page', async ({page}) => {
    await page.addInitScript(() => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new Error('Nobody wanted to be recorded.'));
    });
    await page.goto(SAY);
    await expect(wish(page)).not.toBeChecked();
    await button(page, '60 seconds').click();
    await expect(page.getByText('Nothing is recorded.')).toBeVisible();
  });

  test('that is refused takes no time from the answer, which can be said without it', async ({page}) => {
    await page.addInitScript(() => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await page.goto(SAY);
    await wish(page).check();
    await button(page, '60 seconds').click();
    await expect(page.getByRole('alert')).toContainText('did not give the microphone');
    await expect(timer(page)).toHaveCount(0);
    await wish(page).uncheck();
    await button(page, '60 seconds').click();
    await expect(timer(page)).toBeVisible();
  });

  test('is not offered where there is no microphone', DEEP, async ({page}) => {
    await page.addInitScript(() => {
      navigator.mediaDevices.enumerateDevices = () => Promise.resolve([]);
    });
    await page.goto(SAY);
    await expect(button(page, '60 seconds')).toBeVisible();
    await expect(wish(page)).toHaveCount(0);
  });

  test('ends, and is thrown away, when the answer begins again', DEEP, async ({page, context}) => {
    await context.grantPermissions(['microphone']);
    await page.addInitScript(() => {
      const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
      navigator.mediaDevices.getUserMedia = async (constraints) => {
        const stream = await ask(constraints);
        Object.assign(window, {tracks: stream.getTracks()});
        return stream;
      };
    });
    await page.goto(SAY);
    await wish(page).check();
    await button(page, '60 seconds').click();
    await button(page, 'Start again').click();
    const states = () =>
      page.evaluate(() => (window as unknown as {tracks: MediaStreamTrack[]}).tracks.map(({readyState}) => readyState));
    expect(await states()).toEqual(['ended']);
    await wish(page).uncheck();
    await button(page, '60 seconds').click();
    await button(page, /Done/).click();
    await expect(page.locator('audio')).toHaveCount(0);
  });
});

test.describe('in a round', () => {
  /** Answers cards until the one to be said aloud comes up. */
  async function untilSpoken(page: Page): Promise<void> {
    await page.goto('/practice/?topic=docker-vs-kubernetes');
    const spoken = button(page, '60 seconds');
    const gotIt = button(page, 'Got it');
    const commit = page.getByRole('main').getByRole('button', {name: /I have it|^True$|^Docker$/});
    const next = page.getByRole('main').getByRole('button', {name: /Go on|Next|Missed it/});
    for (let card = 0; card < 40; card++) {
      await expect(spoken.or(commit.first())).toBeVisible();
      if (await spoken.isVisible()) return;
      await commit.first().click();
      await expect(gotIt.or(next).first()).toBeVisible();
      await ((await gotIt.isVisible()) ? gotIt : next.first()).click();
    }
    throw new Error('No spoken answer came up.');
  }

  test('of one topic nothing else is asked, and its answer keeps its last screens', async ({page}) => {
    await untilSpoken(page);
    await expect(heading(page)).toHaveText(QUESTION);
    await expect(heading(page)).toBeFocused();
    await button(page, '60 seconds').click();
    await button(page, /Done/).click();
    await tick(page, 2);
    await button(page, 'That is what I said').click();
    await expect(heading(page)).toHaveText(`2 of ${IDEAS} ideas said`);
    await page.reload();
    await expect(heading(page)).toHaveText(`2 of ${IDEAS} ideas said`);
    await button(page, 'One follow-up question').click();
    await button(page, /Start/).click();
    await button(page, /Done/).click();
    await button(page, 'Got it').click();
    await button(page, 'Go on with the round').click();
    await expect(heading(page)).not.toHaveText(/ideas said/);
    const kept = await keptAnswers(page);
    expect(kept.filter((answer) => answer.includes('/sample-answer:'))).toHaveLength(1);
    expect(kept.filter((answer) => !answer.startsWith('docker-vs-kubernetes/'))).toEqual([]);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1440]) {
    test(
      `no violations on any screen: ${colorScheme}, ${width} px`,
      deepUnless(colorScheme === 'light' && width === 390),
      async ({page}) => {
        const isFine = async (screen: string) => expect(await axeProblems(page), screen).toEqual([]);
        await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
        await page.setViewportSize({width, height: 900});
        await page.goto('/practice/?say=');
        await expect(heading(page)).toHaveText('Say it aloud');
        await isFine('choice of topic');
        await page.goto(SAY);
        await expect(button(page, '60 seconds')).toBeVisible();
        await isFine('question');
        await button(page, '60 seconds').click();
        await isFine('speaking');
        await button(page, /Done/).click();
        await tick(page, 3);
        await isFine('ideas');
        await button(page, 'That is what I said').click();
        await isFine('result');
        await button(page, 'One follow-up question').click();
        await isFine('follow-up');
        await button(page, /Start/).click();
        await button(page, /Done/).click();
        await isFine('answer to the follow-up');
        await button(page, 'Missed it').click();
        await isFine('end');
        await page.goto('/practice/?print');
        await expect(heading(page)).toHaveText('The night before');
        await isFine('the night before');
      },
    );
  }
}

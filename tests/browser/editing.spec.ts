import {spawn, type ChildProcess} from 'node:child_process';
import {expect, test as base} from '@playwright/test';
import {TOPIC} from './reader';

const PORT = Number(process.env.TEST_PORT ?? 3210) + 1000;

let server: ChildProcess;

base.beforeAll(async () => {
  base.setTimeout(120_000);
  const program = 'node_modules/@docusaurus/core/bin/docusaurus.mjs';
  const options = ['start', '--port', String(PORT), '--host', 'localhost', '--no-open'];
  server = spawn(process.execPath, [program, ...options], {
    stdio: 'ignore',
    env: {...process.env, NODE_ENV: 'development'},
  });
  await expect
    .poll(
      () =>
        fetch(`http://localhost:${PORT}/`).then(
          ({ok}) => ok,
          () => false,
        ),
      {timeout: 100_000},
    )
    .toBe(true);
});

base.afterAll(() => void server.kill());

base('an author who edits has the same behaviours on pages that React renders', async ({page}) => {
  base.setTimeout(120_000);
  const errors: string[] = [];
  page.on('pageerror', ({message}) => errors.push(message));
  await page.goto(`http://localhost:${PORT}${TOPIC}#scaling`);
  await expect(page.locator('#scaling')).toBeFocused({timeout: 60_000});
  await page.getByRole('button', {name: 'Hide Docker'}).click();
  await expect(page.getByRole('button', {name: /Say it, then reveal/}).first()).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('scal');
  await expect(page.getByRole('option').first()).toContainText('Scaling');
  await page.goto(`http://localhost:${PORT}/practice/`);
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  expect(errors).toEqual([]);
});

import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {isChatter, progressOn, readReport, stepLine} from './progress.mjs';

beforeEach(() => vi.useFakeTimers({now: 0}));
afterEach(() => vi.useRealTimers());

/** A stream that keeps what is written. */
function aStream(isTTY: boolean) {
  const written: string[] = [];
  return {isTTY, columns: 80, write: (text: string) => written.push(text), text: () => written.join('')};
}

/** What stands on a terminal: a line that was cleared is gone. */
const shown = (text: string) => text.split('\n').map((line) => line.split('\r\u001B[2K').at(-1));

test('where nobody watches each step and count is a line of its own, with the time since the beginning', () => {
  const stream = aStream(false);
  const progress = progressOn(stream);
  progress.step('reading topics');
  vi.advanceTimersByTime(1200);
  progress.step('drawing cards', 0, 221);
  vi.advanceTimersByTime(20_000);
  progress.step('drawing cards', 110, 221);
  progress.note('[WARNING] A card is large.');
  expect(progress.end()).toBe(21.2);
  expect(stream.text()).toMatchInlineSnapshot(`
    "[0.0 s] reading topics
    [1.2 s] drawing cards 0/221
    [21.2 s] drawing cards 110/221
    [WARNING] A card is large.
    "
  `);
});

test('on a terminal a step stays on its line, and says what it took', () => {
  const stream = aStream(true);
  const progress = progressOn(stream);
  progress.step('reading topics');
  vi.advanceTimersByTime(1200);
  expect(shown(stream.text())).toEqual(['reading topics (1.2 s)']);
  progress.step('drawing cards', 0, 4);
  vi.advanceTimersByTime(500);
  progress.step('drawing cards', 2, 4);
  progress.note('A card is large.');
  expect(shown(stream.text())).toEqual([
    'reading topics (1.2 s)',
    'A card is large.',
    'drawing cards ██████████░░░░░░░░░░ 2/4 (0.5 s)',
  ]);
  progress.step('drawing cards', 4, 4);
  progress.end();
  expect(shown(stream.text()).slice(2)).toEqual(['drawing cards 4/4 (0.5 s)', '']);
});

test('nothing is written once the last step has ended', () => {
  const stream = aStream(true);
  const progress = progressOn(stream);
  progress.step('reading topics');
  progress.end();
  const written = stream.text();
  vi.advanceTimersByTime(5000);
  expect(stream.text()).toBe(written);
});

test('a line is never longer than the terminal is wide', () => {
  expect(stepLine({step: 'drawing cards', done: 1, total: 3, seconds: 1}, 24)).toHaveLength(23);
});

test('a line of the build is a step, colours or not, or is none', () => {
  expect(readReport('[versus] drawing cards 110/221')).toEqual({step: 'drawing cards', done: 110, total: 221});
  expect(readReport('\u001B[32m[versus] bundling 18 topics\u001B[39m')).toMatchObject({step: 'bundling 18 topics'});
  expect(readReport('Offline: 60 files, 0.68 MB')).toBeUndefined();
});

test.each([
  '[INFO] Use `npm run serve`',
  '\u001B[32m[SUCCESS]\u001B[39m Generated',
  '',
  '    at async Command.build (/versus/node_modules/@docusaurus/core/lib/commands/build/build.js:33:5)',
])('what only Docusaurus needs to know is left out: %s', (line) => expect(isChatter(line)).toBe(true));

test.each([
  '[ERROR] Error: Unable to build',
  '[WARNING] Slow',
  '  docs/tea-vs-coffee/topic.yaml:4: unknown key "positoin".',
  '    at drawCard (/versus/src/features/social-cards/drawCard.ts:12:3)',
])('what is wrong is shown: %s', (line) => expect(isChatter(line)).toBe(false));

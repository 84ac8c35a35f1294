import {afterEach, expect, test, vi} from 'vitest';
import {readReport} from '../../../scripts/progress.mjs';
import {report} from './report';

const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
const said = () => log.mock.calls.map(([line]) => String(line));

afterEach(() => log.mockClear());

test('of two hundred that are counted eleven lines are said, the first and the last among them', () => {
  for (let done = 0; done <= 221; done++) report('drawing cards', done, 221);
  expect(said()).toHaveLength(11);
  expect(said()[0]).toBe('[versus] drawing cards 0/221');
  expect(said().at(-1)).toBe('[versus] drawing cards 221/221');
});

test('of two both are said', () => {
  for (let done = 0; done <= 2; done++) report('drawing cards', done, 2);
  expect(said()).toHaveLength(3);
});

test('`npm start` understands what is said', () => {
  report('bundling 18 topics');
  report('drawing cards', 0, 221);
  expect(said().map(readReport)).toEqual([
    {step: 'bundling 18 topics', done: undefined, total: undefined},
    {step: 'drawing cards', done: 0, total: 221},
  ]);
});

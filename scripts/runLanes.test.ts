import {expect, test} from 'vitest';
import {lastLine, runLanes} from './runLanes.mjs';

interface Step {
  name: string;
  needs?: string;
  count?: () => {passed: number; failed: number};
  outcome?: boolean;
}

const run = ({name, outcome = true}: Step) => Promise.resolve({isPassed: outcome, output: `${name} said this`});

const outputsOf = (results: readonly {output: string}[]) => results.map(({output}) => output);

const namesOf = (results: readonly {name: string; isPassed: boolean}[]) =>
  results.map(({name, isPassed}) => `${name}: ${isPassed ? 'passed' : 'failed'}`);

test('a step that fails stops only what needs it, and the other lane goes on', async () => {
  const results = await runLanes(
    [[{name: 'build', outcome: false}, {name: 'browser', needs: 'build'}, {name: 'deploy'}], [{name: 'lint'}]],
    run,
  );
  expect(namesOf(results)).toEqual(['build: failed', 'browser: failed', 'deploy: passed', 'lint: passed']);
  expect(outputsOf(results)[0]).toBe('build said this');
  expect(lastLine(results)).toEqual({failed: 2, line: '0 passed, 2 failed'});
});

test('lanes run side by side, steps of a lane one after the other', async () => {
  const began: string[] = [];
  let release: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (release = resolve));
  const running = runLanes([[{name: 'a1'}, {name: 'a2'}], [{name: 'b1'}]], async ({name}: Step) => {
    began.push(name);
    if (name === 'a1') await gate;
    if (name === 'b1') release();
    return {isPassed: true, output: ''};
  });
  expect(namesOf(await running)).toEqual(['a1: passed', 'a2: passed', 'b1: passed']);
  expect(began).toEqual(['a1', 'b1', 'a2']);
});

test('a step that dies has failed, and so has what needs it', async () => {
  const results = await runLanes([[{name: 'build'}, {name: 'browser', needs: 'build'}]], () =>
    Promise.reject(new Error('no memory')),
  );
  expect(namesOf(results)).toEqual(['build: failed', 'browser: failed']);
  expect(outputsOf(results)[0]).toBe('no memory');
});

test('tests that left no report, ran none or failed are a step that failed', async () => {
  const unreadable = () => {
    throw new Error('unit.json: there is none');
  };
  const results = await runLanes(
    [
      [
        {name: 'no report', count: unreadable},
        {name: 'none', count: () => ({passed: 0, failed: 0})},
        {name: 'one failed', count: () => ({passed: 3, failed: 1})},
        {name: 'all passed', count: () => ({passed: 5, failed: 0})},
      ],
    ],
    run,
  );
  expect(namesOf(results)).toEqual(['no report: failed', 'none: failed', 'one failed: failed', 'all passed: passed']);
  expect(lastLine(results)).toEqual({failed: 3, line: '8 passed, 3 failed'});
});

test('what passed the second time and what was skipped is said', () => {
  const counts = {passed: 4, failed: 0, late: 1, skipped: 2};
  expect(lastLine([{name: 'browser', isPassed: true, output: '', seconds: 1, counts}]).line).toBe(
    '4 passed, 0 failed, 1 passed the second time, 2 skipped',
  );
});

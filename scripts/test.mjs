import {spawnSync} from 'node:child_process';
import {mkdirSync, readFileSync} from 'node:fs';
import {ensureChromium} from './chromium.mjs';
import {installIfNeeded, requireNode} from './install.mjs';

const REPORTS = 'test-results';

/** Everything there is to check, in the order in which a mistake is cheapest to find; all of it runs even if one fails. */
const steps = [
  {name: 'formatting', command: ['prettier', '--check', '--log-level=warn', '.']},
  {name: 'lint', command: ['eslint', '.']},
  {name: 'styles', command: ['stylelint', '--ignore-path', '.gitignore', '**/*.css']},
  {name: 'Markdown', command: ['markdownlint-cli2']},
  {name: 'spelling', command: ['cspell', 'lint', '--no-progress', '--no-summary']},
  {name: 'types', command: ['tsc', '--noEmit']},
  {
    name: 'arrows',
    command: ['depcruise', 'src', 'packages', 'scripts', 'tests', 'docusaurus.config.ts'],
  },
  {name: 'unused code', command: ['knip', '--no-progress']},
  {name: 'topics', command: ['tsx', 'scripts/checkTopics.ts']},
  {name: 'examples', command: ['tsx', 'scripts/checkPrintedSnippets.ts']},
  {
    name: 'unit tests',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORTS}/unit.json`],
    count: countUnitTests,
  },
  {name: 'build', command: ['docusaurus', 'build']},
  {name: 'browser tests', command: ['playwright', 'test'], needs: 'build', count: countBrowserTests},
];

/** Runs the steps, says how each went, and ends in a line with the number of tests. */
function test() {
  requireNode();
  installIfNeeded();
  mkdirSync(REPORTS, {recursive: true});
  const results = [];
  for (const step of steps) {
    console.log(`\n== ${step.name}`);
    const began = Date.now();
    const isPossible = !step.needs || results.find(({name}) => name === step.needs)?.isPassed;
    const isPassed = isPossible && run(step);
    results.push({
      name: step.name,
      isPassed,
      seconds: (Date.now() - began) / 1000,
      counts: isPossible ? step.count?.() : undefined,
    });
  }
  console.log('');
  for (const {name, isPassed, seconds} of results) {
    console.log(`${isPassed ? 'passed' : 'FAILED'}  ${name} (${seconds.toFixed(1)} s)`);
  }
  const sum = (key) => results.reduce((total, {counts}) => total + (counts?.[key] ?? 0), 0);
  const failedSteps = results.filter(({isPassed}) => !isPassed).length;
  const failed = Math.max(sum('failed'), failedSteps);
  const [late, skipped] = [sum('late'), sum('skipped')];
  const besides = [late > 0 && `${late} passed the second time`, skipped > 0 && `${skipped} skipped`];
  console.log(`\n${[`${sum('passed')} passed`, `${failed} failed`, ...besides.filter(Boolean)].join(', ')}`);
  process.exit(failed > 0 ? 1 : 0);
}

function run({name, command: [program, ...options]}) {
  const environment = {...process.env, FORCE_COLOR: '0'};
  if (name === 'browser tests') {
    try {
      environment.CHROMIUM = ensureChromium();
    } catch (error) {
      console.error(error.message);
      return false;
    }
  }
  const bin = JSON.parse(readFileSync(`node_modules/${packageOf[program] ?? program}/package.json`, 'utf8')).bin;
  const file = `node_modules/${packageOf[program] ?? program}/${typeof bin === 'string' ? bin : bin[program]}`;
  return spawnSync(process.execPath, [file, ...options], {stdio: 'inherit', env: environment}).status === 0;
}

/** Packages whose name is not that of their program. */
const packageOf = {
  tsc: 'typescript',
  depcruise: 'dependency-cruiser',
  docusaurus: '@docusaurus/core',
  playwright: '@playwright/test',
};

function countUnitTests() {
  const {numPassedTests, numFailedTests, numPendingTests} = readReport('unit.json');
  return {passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests};
}

function countBrowserTests() {
  const {expected, unexpected, flaky, skipped} = readReport('browser.json').stats;
  return {passed: expected, failed: unexpected, late: flaky, skipped};
}

function readReport(name) {
  return JSON.parse(readFileSync(`${REPORTS}/${name}`, 'utf8'));
}

test();

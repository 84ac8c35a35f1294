import {spawn} from 'node:child_process';
import {mkdirSync, readFileSync, rmSync} from 'node:fs';
import {ensureChromium} from './chromium.mjs';
import {installIfNeeded, requireNode} from './install.mjs';
import {lastLine, runLanes} from './runLanes.mjs';

const REPORTS = 'test-results';
const CACHE = 'node_modules/.cache';

/** Tests that Vitest runs, of these of its projects. */
function vitest(name, projects) {
  const report = `${REPORTS}/${projects[0]}.json`;
  const options = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const command = ['vitest', 'run', ...projects.map((project) => `--project=${project}`), ...options];
  return {name, command, report, count: () => countVitest(report)};
}

const playwright = (name, options) => ({
  name,
  needs: 'build',
  command: ['playwright', 'test', ...options],
  report: `${REPORTS}/browser.json`,
  count: countBrowserTests,
});

const build = {name: 'build', command: ['docusaurus', 'build']};
const builtFiles = {...vitest('built files', ['built']), needs: 'build'};

/** What protects a reader at each commit. Both lanes have something for one core; the build is made once. */
const everyCommit = [
  [build, builtFiles, playwright('browser tests', ['--project=chromium'])],
  [
    {name: 'formatting', command: ['prettier', '--check', '--cache', '--log-level=warn', '.']},
    {name: 'types', command: ['tsc', '--noEmit', '--incremental', '--tsBuildInfoFile', `${CACHE}/types.tsbuildinfo`]},
    {
      name: 'lint',
      command: ['eslint', '--cache', '--cache-strategy=content', `--cache-location=${CACHE}/eslint/`, '.'],
    },
    {
      name: 'styles',
      command: [
        'stylelint',
        '--cache',
        `--cache-location=${CACHE}/stylelint/`,
        '--ignore-path',
        '.gitignore',
        '**/*.css',
      ],
    },
    {name: 'Markdown', command: ['markdownlint-cli2']},
    {
      name: 'spelling',
      command: [
        'cspell',
        'lint',
        '--no-progress',
        '--no-summary',
        '--cache',
        `--cache-location=${CACHE}/cspell`,
        '--cache-strategy=content',
      ],
    },
    {
      name: 'arrows',
      command: ['depcruise', 'src', 'packages', 'scripts', 'tests', 'docusaurus.config.ts'],
    },
    {name: 'unused code', command: ['knip', '--no-progress']},
    {name: 'topics', command: ['tsx', 'scripts/checkTopics.ts']},
    {name: 'examples', command: ['tsx', 'scripts/checkPrintedSnippets.ts']},
    vitest('unit tests', ['unit', 'unit-alone']),
  ],
];

/**
 * What takes too long for each commit: every width, theme and topic, other engines, copies of the project that are built
 * anew, the server. One lane, because what is measured here must not share its core.
 */
const deep = [
  [
    build,
    builtFiles,
    // What passes only the second time fails here.
    playwright('browser tests', ['--fail-on-flaky-tests']),
    vitest('copies of the project', ['deep']),
    // Without a cache: a rule that knows types can find fault with a file that did not change.
    {name: 'lint', command: ['eslint', '.']},
    {name: 'deploy', needs: 'build', command: ['tsx', 'scripts/checkDeploy.ts']},
  ],
];

const isDeep = process.argv[2] === 'deep';

/** Runs the steps, says how each went, and ends in a line with the number of tests. */
async function test() {
  requireNode();
  installIfNeeded();
  mkdirSync(REPORTS, {recursive: true});
  const began = Date.now();
  const results = await runLanes(isDeep ? deep : everyCommit, run, say);
  const {failed, line} = lastLine(results);
  const failedSteps = results.filter(({isPassed}) => !isPassed).map(({name}) => name);
  if (failedSteps.length > 0) console.log(`\nFAILED: ${failedSteps.join(', ')}`);
  console.log(`\n${((Date.now() - began) / 1000).toFixed(0)} s\n${line}`);
  process.exitCode = failed > 0 ? 1 : 0;
}

/** One line for what passed; for what failed, all that it said. */
function say({name, isPassed, seconds, output, counts}) {
  if (!isPassed) console.log(`\n== ${name}\n${output.trimEnd()}`);
  const skipped = isPassed ? (output.match(/^skipped: .*$/gm) ?? []) : [];
  console.log(`${isPassed ? 'passed' : 'FAILED'}  ${name} (${seconds.toFixed(1)} s)`);
  for (const line of [...skipped, ...(counts?.lateTests ?? []).map((title) => `only the second time: ${title}`)])
    console.log(`        ${line}`);
}

const running = new Set();
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    for (const child of running) child.kill(signal);
    process.exit(1);
  });
}

/** What a step prints is kept apart, because two run at once. */
function run({command: [program, ...options], report}) {
  // One of an earlier run must not be counted.
  if (report) rmSync(report, {force: true});
  const environment = {...process.env, FORCE_COLOR: '0'};
  if (program === 'playwright') environment.CHROMIUM = ensureChromium();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [fileOf(program), ...options], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: environment,
    });
    running.add(child);
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => said.push(piece));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      running.delete(child);
      const output = Buffer.concat(said).toString();
      resolve({isPassed: code === 0, output: signal ? `${output}\nEnded by ${signal}.` : output});
    });
  });
}

function fileOf(program) {
  const name = packageOf[program] ?? program;
  const {bin} = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  return `node_modules/${name}/${typeof bin === 'string' ? bin : bin[program]}`;
}

/** Packages whose name is not that of their program. */
const packageOf = {
  tsc: 'typescript',
  depcruise: 'dependency-cruiser',
  docusaurus: '@docusaurus/core',
  playwright: '@playwright/test',
};

function countVitest(report) {
  const {numPassedTests, numFailedTests, numPendingTests} = readReport(report);
  return {passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests};
}

function countBrowserTests() {
  const {stats, suites} = readReport(`${REPORTS}/browser.json`);
  const {expected, unexpected, flaky, skipped} = stats;
  return {passed: expected, failed: unexpected, late: flaky, skipped, lateTests: suites.flatMap(lateTests)};
}

/** Tests of a suite that passed only when they were run again. */
function lateTests({file, specs, suites = []}) {
  const own = specs.filter(({tests}) => tests.some(({status}) => status === 'flaky'));
  return [...own.map(({title}) => `${file}: ${title}`), ...suites.flatMap(lateTests)];
}

const readReport = (file) => JSON.parse(readFileSync(file, 'utf8'));

await test();

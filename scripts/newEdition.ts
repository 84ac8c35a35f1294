import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {editions} from '../src/core/edition/editions';
import {REGISTER} from '../src/core/register/parseRegister';
import {SUPPORTED_VERSIONS} from '../src/core/edition/parseSupportedVersions';
import {formatProblems} from '../src/core/text/problem';
import {checkSnippets} from '../src/features/code-blocks/checkSnippets';
import {readTopics, todayOf} from '../src/site/content/readTopics';
import {editions as schemas, type Edition as Schema} from '@versus/snippet-check/edition';
import {CHANGELOG, EDITIONS_FILE, planNewEdition, type AskedEdition, type ExistingEditions} from './planNewEdition';
import {rowsToReview} from './rowsToReview';

/** Freezes the current edition, starts the next, and prints what a person has to review; or changes nothing. */
async function newEdition(siteDir: string, options: string[]): Promise<void> {
  const asked = readOptions(options);
  const plan = 'problems' in asked ? asked : planNewEdition(asked, existingEditions(siteDir));
  if ('problems' in plan) {
    fail(`${plan.problems}\n\nNothing was changed.`);
    return;
  }
  const {outgoing, name, docker, released, files} = plan;
  const topics = readTopics(siteDir, todayOf(new Date())).topics.filter(({edition}) => edition === 'current');
  const rows = rowsToReview(topics, released);
  const rejected = await checkSnippets(topics, () => ({kubernetes: name, docker, schema: name as Schema}));

  const changed = ['versions.json', REGISTER, ...files.map((file) => file.path)];
  const before = new Map(changed.map((file) => [file, read(siteDir, file)]));
  const steps = [
    () => run(siteDir, 'node_modules/@docusaurus/core/bin/docusaurus.mjs', 'docs:version', outgoing),
    () => files.every((file) => write(siteDir, file.path, file.content)),
    () => run(siteDir, 'node_modules/tsx/dist/cli.mjs', 'scripts/updateLinks.ts'),
  ];
  if (!steps.every((step) => step())) {
    for (const [file, text] of before) write(siteDir, file, text);
    rmSync(path.join(siteDir, `versioned_docs/version-${outgoing}`), {recursive: true, force: true});
    rmSync(path.join(siteDir, `versioned_sidebars/version-${outgoing}-sidebars.json`), {force: true});
    fail('\nA step failed (see above). Everything is as it was before.');
    return;
  }
  console.log(report({outgoing, name, released}, files, rows, formatProblems(rejected.problems)));
}

function readOptions(options: string[]): AskedEdition | {problems: string} {
  const {values, positionals, tokens} = parseArgs({
    args: options,
    options: {docker: {type: 'string'}},
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const unknown = tokens.find((token) => token.kind === 'option' && token.name !== 'docker');
  if (unknown?.kind === 'option') return {problems: `There is no option ${unknown.rawName}. The only one is --docker.`};
  if (positionals.length > 1) return {problems: `There are ${positionals.length} names. Make one edition at a time.`};
  return {name: positionals[0], docker: values.docker === undefined ? undefined : String(values.docker)};
}

function existingEditions(siteDir: string): ExistingEditions {
  const folder = path.join(siteDir, 'versioned_docs');
  const folders = existsSync(folder) ? readdirSync(folder).map((name) => name.replace(/^version-/, '')) : [];
  const listed = JSON.parse(read(siteDir, 'versions.json') ?? '[]') as string[];
  const status = spawnSync('git', ['status', '--porcelain', '--untracked-files=normal'], {
    cwd: siteDir,
    encoding: 'utf8',
  });
  return {
    editions,
    frozen: [...folders, ...listed],
    schemas,
    uncommitted: status.status === 0 ? status.stdout.split('\n').flatMap((line) => line.slice(3) || []) : undefined,
    texts: Object.fromEntries(
      [EDITIONS_FILE, SUPPORTED_VERSIONS, CHANGELOG].map((file) => [file, read(siteDir, file) ?? '']),
    ),
    today: todayOf(new Date()),
  };
}

function read(siteDir: string, file: string): string | undefined {
  const place = path.join(siteDir, file);
  return existsSync(place) ? readFileSync(place, 'utf8') : undefined;
}

/** A file without a text was not there before. */
function write(siteDir: string, file: string, text: string | undefined): boolean {
  if (text === undefined) rmSync(path.join(siteDir, file), {force: true});
  else writeFileSync(path.join(siteDir, file), text);
  return true;
}

/** In a process of its own, because the list of editions is another by now. */
const run = (siteDir: string, ...command: string[]): boolean =>
  spawnSync(process.execPath, command, {cwd: siteDir, stdio: ['ignore', 'ignore', 'inherit']}).status === 0;

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

function report(
  {outgoing, name, released}: {outgoing: string; name: string; released: string},
  files: readonly {path: string}[],
  rows: readonly string[],
  rejected: string,
): string {
  const made = [`versioned_docs/version-${outgoing}`, 'versions.json', ...files.map((file) => file.path), REGISTER];
  return `Edition ${outgoing} is frozen, ${name} is the current one. Written: ${made.join(', ')}.

${rows.length} rows were checked before Kubernetes ${name} came out (${released}). Compare each with its sources, and set \`checked\`:
${rows.map((row) => `  ${row}`).join('\n')}

${
  rejected === ''
    ? `Nothing that is printed is rejected by what ${name} knows.`
    : `What ${name} rejects of what is printed:\n${rejected
        .split('\n')
        .map((line) => `  ${line}`)
        .join('\n')}`
}

1. Read the dates of ${name} at their source and write them into ${SUPPORTED_VERSIONS}; until then the check and the build fail.
2. Review the rows above.  npm run check:topics
3. Date what changed.      npm run changes:update
4. Word the news.          ${CHANGELOG}
5. Look at it.             npm run build, then /editions/`;
}

void newEdition(process.cwd(), process.argv.slice(2));

import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {rightCompose, wrongCompose} from '@versus/snippet-check/compose/composeExamples';
import {checkCompose} from '@versus/snippet-check/compose/checkCompose';
import {printedSnippets} from '../src/core/page/printedSnippet';
import {readTopics, todayOf} from '../src/site/content/readTopics';
import {checkShell} from '@versus/snippet-check/shell/checkShell';
import {rightShell, wrongShell} from '@versus/snippet-check/shell/shellExamples';
import {stripPrompts} from '@versus/snippet-check/shell/stripPrompts';
import {runClient} from '@versus/snippet-check/regenerate/clients';

const usage = `Use: npm run verify:oracle -- --clients FOLDER
Compares the checkers' verdicts on the test tables and on what the site prints with those of the real clients in FOLDER (see npm run regenerate --
clients FOLDER). No daemon and no cluster is reached; helm, kind and anything that is no plain command is left out.`;

interface Comparison {
  snippet: string;
  ours: boolean;
  theirs: boolean;
  said: string;
}

// How the clients say that a command line is wrong, before they try to reach anything.
const REFUSED =
  /unknown (flag|shorthand flag|command)|unknown docker command|flag needs an argument|requires? (at least|exactly|\d)|accepts \d|invalid (argument|containerPort|hostPort|value|restart|publish|proto)|required flag|exactly one NAME|Unexpected args|unexpected arg|must specify|is not supported anymore|not supported|expected '|You must specify|required resource|at least one|must be specified|no name was specified|invalid dry-run|Unable to print|unable to match a printer|deprecated|is not a docker command|time: missing unit|unknown unit|is required|cannot be used|Invalid dry-run|"docker \w+" requires|usage:|must be one of|unrecognized condition|is removed with/i;

const {values} = parseArgs({options: {clients: {type: 'string'}}, strict: false});
if (typeof values.clients !== 'string' || !existsSync(values.clients)) {
  console.error(usage);
  process.exitCode = 2;
} else {
  compare('shell', shellComparisons(values.clients));
  compare('compose', composeComparisons(values.clients));
}

function compare(name: string, comparisons: Comparison[]): void {
  const differing = comparisons.filter(({ours, theirs}) => ours !== theirs);
  console.log(`${name}: ${comparisons.length} compared, ${comparisons.length - differing.length} agree`);
  for (const {snippet, ours, said} of differing) {
    console.log(`  ${ours ? 'only the client refuses' : 'only our checker refuses'}: ${snippet}\n    ${said}`);
  }
}

function shellComparisons(clients: string): Comparison[] {
  const snippets = [...rightShell, ...wrongShell.map(([code]) => code), ...printed('shell').flatMap(linesOf)];
  return snippets.filter(isAllowed).map((snippet) => {
    const {text} = runClient(clients, splitWords(snippet));
    return {
      snippet,
      ours: checkShell(snippet, {edition: '1.36'}).length === 0,
      theirs: !REFUSED.test(text),
      said: lastLine(text),
    };
  });
}

/** What the site prints of a kind, as it is checked. */
function printed(kind: 'shell' | 'compose'): string[] {
  const {topics} = readTopics(process.cwd(), todayOf(new Date()));
  return topics.flatMap(({page}) =>
    printedSnippets(page)
      .filter((snippet) => snippet.kind === kind)
      .map(({code}) => code),
  );
}

function linesOf(code: string): string[] {
  return stripPrompts(code).split('\n').filter(Boolean);
}

// One plain command whose only effect without a daemon or a cluster is a message.
function isAllowed(snippet: string): boolean {
  if (!/^(docker|kubectl) /.test(snippet) || /[|&;$<>`\n\\]/.test(snippet)) return false;
  return !/^kubectl (config|proxy|edit|kustomize|port-forward|cp) |^docker (login|logout|context (create|rm|use|import)|cp|plugin|buildx (create|rm|use)|compose (up|run|publish))\b/.test(
    snippet,
  );
}

function splitWords(snippet: string): string[] {
  return [...snippet.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g)].map(([word]) =>
    word.replace(/["']/g, (quote, at: number) => (isOuter(word, at) ? '' : quote)),
  );
}

function isOuter(word: string, at: number): boolean {
  const outer = /["']/.exec(word)?.[0];
  return word[at] === outer;
}

function lastLine(text: string): string {
  return (
    text
      .trim()
      .split('\n')
      .filter((line) => !/memcache|^$/.test(line))[0] ?? ''
  );
}

function composeComparisons(clients: string): Comparison[] {
  const folder = resolve(clients, 'home/compose');
  mkdirSync(folder, {recursive: true});
  const files = [...rightCompose, ...wrongCompose.map(([code]) => code), ...printed('compose')];
  return files.map((snippet, number) => {
    const file = join(folder, `${number}.yaml`);
    writeFileSync(file, snippet);
    const words = ['docker', 'compose', '-p', 'oracle', '-f', file, 'config', '-q', '--no-env-resolution'];
    const {text, status} = runClient(clients, words);
    return {
      snippet,
      ours: checkCompose(snippet).length === 0,
      theirs: status === 0 && !/obsolete/.test(text),
      said: lastLine(text),
    };
  });
}

import type {Edition} from '../src/core/edition/editions';
import {SUPPORTED_VERSIONS} from '../src/core/edition/parseSupportedVersions';
import {formatProblems, quote, type Problem} from '../src/core/text/problem';
import {PLACEHOLDER} from '../src/core/topic/topic';
import {parseYamlWithPlaces} from '../src/core/text/yamlPlaces';

/** What a person asks for. */
export interface AskedEdition {
  /** The Kubernetes minor, for example `1.38`. */
  name: string | undefined;
  /** Major version of Docker Engine, where it is another than now. */
  docker: string | undefined;
}

/** What there is already. */
export interface ExistingEditions {
  editions: readonly Edition[];
  /** Editions that were frozen: those of `versions.json` and those that have a folder. */
  frozen: readonly string[];
  /** Kubernetes minors whose API snippets can be checked against. */
  schemas: readonly string[];
  /** Files that are not committed; nothing where Git cannot tell. */
  uncommitted: readonly string[] | undefined;
  /** Texts of the files that are changed, by their path from the project's root. */
  texts: Readonly<Record<string, string>>;
  /** YYYY-MM-DD. */
  today: string;
}

/** What is to be done: the edition that is frozen, and the new texts of files. */
export interface NewEditionPlan {
  outgoing: string;
  name: string;
  docker: string;
  /** The day on which its Kubernetes came out, as far as is known. */
  released: string;
  files: {path: string; content: string}[];
}

export const EDITIONS_FILE = 'src/core/edition/editions.ts';
export const CHANGELOG = 'CHANGELOG.md';

/** Plans a new edition, or says everything that stands in its way; nothing is touched before all of it is known. */
export function planNewEdition(asked: AskedEdition, existing: ExistingEditions): NewEditionPlan | {problems: string} {
  const current = existing.editions.find(({isCurrent}) => isCurrent)!;
  const problems = [
    ...nameProblems(asked, existing, current),
    ...(existing.frozen.includes(current.name)
      ? [
          at(
            'versions.json',
            `edition ${current.name} is frozen already`,
            'Undo what an earlier attempt left, or correct the list of editions.',
          ),
        ]
      : []),
    ...treeProblems(existing.uncommitted),
  ];
  if (problems.length > 0) return {problems: formatProblems(problems)};
  const name = asked.name!;
  const docker = asked.docker ?? current.docker;
  const versions = withVersion(existing.texts[SUPPORTED_VERSIONS] ?? '', name, existing.today);
  const editions = withEdition(existing.texts[EDITIONS_FILE] ?? '', name, docker);
  const unreadable = [
    ...(editions === undefined
      ? [
          at(
            EDITIONS_FILE,
            'the list of editions is not written as it was',
            'Write each edition on a line of its own, newest first.',
          ),
        ]
      : []),
    ...(versions === undefined
      ? [
          at(
            SUPPORTED_VERSIONS,
            'there is no list of versions of `kubernetes`',
            'Run `npm run check:topics` and mend it first.',
          ),
        ]
      : []),
  ];
  if (editions === undefined || versions === undefined) return {problems: formatProblems(unreadable)};
  return {
    outgoing: current.name,
    name,
    docker,
    released: versions.released,
    files: [
      {path: EDITIONS_FILE, content: editions},
      {path: SUPPORTED_VERSIONS, content: versions.text},
      {path: CHANGELOG, content: withNews(existing.texts[CHANGELOG] ?? '', name, current.name)},
    ],
  };
}

const at = (file: string, message: string, remedy: string): Problem => ({file, line: 1, message, remedy});

const EXAMPLE = 'Write for example: npm run new-edition -- 1.38';

function nameProblems(
  {name, docker}: AskedEdition,
  {editions, schemas}: ExistingEditions,
  current: Edition,
): Problem[] {
  const command = (message: string, remedy: string) => [at('npm run new-edition', message, remedy)];
  const ofDocker =
    docker === undefined || /^\d+$/.test(docker)
      ? []
      : command(`--docker is no major version (got ${quote(docker)})`, 'Write for example: --docker 30');
  if (name === undefined) return [...command('there is no name', EXAMPLE), ...ofDocker];
  if (!/^1\.(?:0|[1-9]\d{0,3})$/.test(name)) {
    return [...command(`the name is no Kubernetes minor (got ${quote(name)})`, EXAMPLE), ...ofDocker];
  }
  if (editions.some((edition) => edition.name === name)) {
    return [at(EDITIONS_FILE, `edition ${name} exists already`, 'Edit it, or name the one that follows.'), ...ofDocker];
  }
  if (minorOf(name) < minorOf(current.name)) {
    const message = `edition ${name} is older than the current one, ${current.name}`;
    return [...command(message, 'An edition is made when its Kubernetes comes out, not afterwards.'), ...ofDocker];
  }
  const hasSchema = schemas.includes(name);
  const message = `there is no API of Kubernetes ${name} to check what is printed`;
  const remedy = `Run \`npm run regenerate -- schemas\`, add what ${name} added, and the version to \`editions\`. Known are: ${schemas.join(', ')}.`;
  return [...(hasSchema ? [] : [at('packages/snippet-check/src/edition.ts', message, remedy)]), ...ofDocker];
}

const minorOf = (name: string) => Number(name.split('.')[1]);

const MOST_NAMED = 5;

function treeProblems(uncommitted: readonly string[] | undefined): Problem[] {
  const remedy = 'Commit or stash what is yours, so that what is made can be told from it and undone.';
  if (uncommitted === undefined) return [at('.git', 'Git cannot say whether all is committed', remedy)];
  const more =
    uncommitted.length > MOST_NAMED
      ? [at('.git', `${uncommitted.length - MOST_NAMED} more are not committed`, remedy)]
      : [];
  return [...uncommitted.slice(0, MOST_NAMED).map((file) => at(file, 'it is not committed', remedy)), ...more];
}

/** The list of editions with the new one first; nothing where its text is not as expected. */
function withEdition(text: string, name: string, docker: string): string | undefined {
  const line = `  {name: '${name}', kubernetes: '${name}', docker: '${docker}', schema: '${name}', isCurrent: true},\n`;
  const list = /(export const editions = \[\n)([^]*?)(\n\])/;
  if (!list.test(text) || text.split('isCurrent: true').length !== 2) return undefined;
  return text.replace(
    list,
    (_, start: string, old: string, end: string) =>
      start + line + old.replace('isCurrent: true', 'isCurrent: false') + end,
  );
}

/** The dates with a stub for the new minor, whose rest a person has to read; a plan for it is taken out. */
function withVersion(text: string, name: string, today: string): {text: string; released: string} | undefined {
  const yaml = parseYamlWithPlaces(SUPPORTED_VERSIONS, text);
  const {products = []} = (yaml.value ?? {}) as {
    products?: {id?: string; next?: {version?: string; planned?: string}}[];
  };
  const place = products.findIndex(({id}) => id === 'kubernetes');
  if (place < 0) return undefined;
  const path = ['products', place];
  const lines = text.split('\n');
  const first = yaml.lineOf([...path, 'versions', 0]) - 1;
  const {next} = products[place]!;
  const isPlanned = next?.version === name && next.planned !== undefined;
  const released = isPlanned ? next.planned! : today;
  const stub = [
    `      - version: '${name}'`,
    `        released: ${released}`,
    `        endsWhen: ${PLACEHOLDER} # or \`maintenance\` and \`ends\` with their days`,
    `        sources: [k8s-${name.replace('.', '-')}]`,
  ];
  const source = [
    `  - id: k8s-${name.replace('.', '-')}`,
    `    title: Kubernetes ${name}`,
    `    url: https://kubernetes.io/releases/${name}/`,
    '    publisher: Kubernetes',
    `    version: ${PLACEHOLDER}`,
    `    checked: ${today}`,
  ];
  const [nextLine, versionsLine] = [yaml.lineOf([...path, 'next']) - 1, yaml.lineOf([...path, 'versions']) - 1];
  const isDropped = (index: number) =>
    isPlanned && nextLine < versionsLine && index >= nextLine && index < versionsLine;
  const made = lines.flatMap((line, index) => (isDropped(index) ? [] : index === first ? [...stub, line] : [line]));
  return {text: `${made.join('\n').trimEnd()}\n${source.join('\n')}\n`, released};
}

/** The changelog with a line for readers under what is not released yet. */
function withNews(text: string, name: string, outgoing: string): string {
  const news = `- The edition for Kubernetes ${name}. The one for ${outgoing} stays at \`/${outgoing}/\`, and \`/editions/\` shows what changed, row by\n  row.`;
  if (/^## Unreleased\n\n/m.test(text)) return text.replace(/^## Unreleased\n\n/m, (heading) => `${heading}${news}\n`);
  const start = text.search(/^## /m);
  const place = start < 0 ? text.length : start;
  return `${text.slice(0, place)}## Unreleased\n\n${news}\n\n${text.slice(place)}`.trimEnd() + '\n';
}

import type * as z from 'zod';
import {checkTopic} from './checkTopic';
import {quote, shorten, type Problem} from '../text/problem';
import {nearestOf, suggest} from '../text/suggest';
import {topicSchema, type Topic} from './topic';
import {schemaAt} from './topicJsonSchema';
import {parseYamlWithPlaces, type CodeText, type PlacedYaml, type YamlPath} from '../text/yamlPlaces';

/** What a `topic.yaml` turned out to be. The topic may only be shown when there are no problems. */
export interface ParsedTopic {
  /** Missing where the text is too broken to say anything about the page beside it. */
  topic: Topic | undefined;
  problems: Problem[];
  /** What a page imports of `topic.yaml`, as JSON in the order of the file. Missing where it is not YAML. */
  json: string | undefined;
  /** Its texts with code; the list of wrong commands is not printed, and left out. */
  codeTexts: CodeText[];
}

/**
 * Reads the text of a `topic.yaml` and reports everything that is wrong with it at once: values of the wrong kind are
 * replaced by empty ones of the right kind, so that the rules between keys can still be checked.
 * `today` is YYYY-MM-DD and only decides which dates lie in the future; `headings` are the ids of the page's own headings,
 * to which redirects may lead.
 */
export function parseTopic(file: string, text: string, today: string, headings: readonly string[] = []): ParsedTopic {
  const yaml = parseYamlWithPlaces(file, text);
  if (yaml.problems.length > 0) return {topic: undefined, problems: yaml.problems, json: undefined, codeTexts: []};
  const read = {json: JSON.stringify(yaml.value, shownOnly), codeTexts: yaml.codeTexts('wrongCommands')};
  const result = topicSchema.safeParse(yaml.value, {reportInput: true});
  const issues = result.error?.issues ?? [];
  const broken = withoutEchoes(issues).flatMap((issue) => problemsOf(issue, yaml, file));
  const topic = result.data ?? (structuredClone(yaml.value) as Topic);
  // A key that nobody knows breaks nothing beside it.
  const brokenPaths = issues.filter(({code}) => code !== 'unrecognized_keys').map(({path}) => path);
  if (!result.success && !isRepaired(topic, issues)) return {topic: undefined, problems: broken, ...read};
  const rules = checkTopic(topic, today, headings)
    .filter(({path, reads}) => !brokenPaths.some((broken) => startsWith(path, broken) || concerns(broken, reads)))
    .map(({path, message, remedy}) => ({file, line: yaml.lineOf(path), message, remedy}));
  return {topic, problems: [...broken, ...rules], ...read};
}

/** What no page shows: it is read by the search, the check of examples and the order of topics, while the site is built. */
const notShown = new Set(['aliases', 'wrongCommands', 'position']);

const shownOnly = (key: string, value: unknown) => (notShown.has(key) ? undefined : value);

/** A key that is only misspelt is not missing as well. */
function withoutEchoes(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const misspelt = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => String([...issue.path, nearestOf(key, knownKeys(issue.path))]))
      : [],
  );
  return issues.filter(({input, path}) => input !== undefined || !misspelt.includes(String(path)));
}

/** The keys that a map may have; the schema itself is named by editors and seldom by an author. */
const knownKeys = (path: YamlPath) => Object.keys(schemaAt(path)?.properties ?? {}).filter((key) => key !== '$schema');

const startsWith = (path: YamlPath, start: YamlPath) => start.every((key, index) => path[index] === key);

/** Whether a broken value is one of those that a rule reads elsewhere: the list itself, an item of it, or an item's id. */
const concerns = (broken: YamlPath, reads: YamlPath | undefined) =>
  reads !== undefined &&
  startsWith(broken, reads) &&
  (broken.length <= reads.length + 1 || ['id', 'seconds', 'say'].includes(String(broken.at(-1))));

function problemsOf(issue: z.core.$ZodIssue, yaml: PlacedYaml, file: string): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      line: yaml.lineOf([...issue.path, key]),
      message: `unknown key ${quote(key)}${issue.path.length === 0 ? '' : ` in ${nameOf(issue.path, yaml.value)}`}`,
      remedy: suggest(key, knownKeys(issue.path)),
    }));
  }
  if (issue.code === 'invalid_key') {
    return [
      {
        file,
        line: yaml.lineOf(issue.path),
        message: `key ${quote(issue.path.at(-1))} in ${nameOf(issue.path.slice(0, -1), yaml.value)} is not kebab-case`,
        remedy: KEBAB_REMEDY,
      },
    ];
  }
  const [says, remedy] = explain(issue);
  return [{file, line: yaml.lineOf(issue.path), message: `${nameOf(issue.path, yaml.value)} ${says}`, remedy}];
}

/** What is wrong with the value, as the end of a sentence, and what to do about it. */
function explain(issue: z.core.$ZodIssue): [says: string, remedy: string] {
  const {input} = issue;
  const meaning =
    issue.path.length === 0
      ? 'Write the keys of a topic, or start with `npm run new-topic`.'
      : (schemaAt(issue.path)?.description ?? schemaAt(issue.path.slice(0, -1))?.description ?? '');
  if (input === undefined) return ['is missing', `Add it: ${meaning}`];
  if (input === null || (typeof input === 'string' && input.trim() === '')) {
    return ['is empty', issue.path.length === 0 ? meaning : `Write it: ${meaning}`];
  }
  const got = ` (got ${quote(input)})`;
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.length === 1
        ? [`is not ${String(issue.values[0])}${got}`, `Write ${String(issue.values[0])}, or delete the line.`]
        : [`is unknown${got}`, chooseFrom(input, issue.values.map(String))];
    case 'invalid_format':
      if (issue.format === 'date') return [`is not a date as YYYY-MM-DD${got}`, meaning];
      return [`${issue.message}${got}`, remedies[issue.message] ?? meaning];
    case 'invalid_type':
      return [`is not ${KINDS[issue.expected] ?? issue.expected}${got}`, meaning];
    case 'too_small':
      return Array.isArray(input)
        ? [`has too few: at least ${String(issue.minimum)} (got ${input.length})`, meaning]
        : [`is too small: at least ${String(issue.minimum)}${got}`, meaning];
    case 'too_big':
      return Array.isArray(input)
        ? [`has too many: at most ${String(issue.maximum)} (got ${input.length})`, meaning]
        : typeof input === 'string'
          ? [`is too long: at most ${String(issue.maximum)} letters (got ${input.length})`, meaning]
          : [`is too big: at most ${String(issue.maximum)}${got}`, meaning];
    default:
      return [`does not fit${got}`, meaning];
  }
}

const KEBAB_REMEDY = 'Write lower-case words with hyphens between them, starting with a letter.';

/** A number that is wrong is no slip of the finger, so nothing is guessed from it. */
const chooseFrom = (input: unknown, choices: string[]) => suggest(typeof input === 'string' ? input : '', choices);

/** What to do about the patterns of the schema, by their message. */
const remedies: Partial<Record<string, string>> = {
  'is not kebab-case': KEBAB_REMEDY,
  'is not an https address': 'Write an address that starts with https:// and has no spaces.',
};

const KINDS: Record<string, string> = {
  string: 'text',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys',
  record: 'a map of keys',
  int: 'a whole number',
  number: 'a number',
};

/** `rows.scaling.why`: list items are named by their id, which an author finds sooner than a number. */
function nameOf(path: YamlPath, root: unknown): string {
  let value = root;
  let name = '';
  for (const key of path) {
    value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
    const id = typeof key === 'number' ? (value as {id?: unknown} | null | undefined)?.id : key;
    name += typeof id === 'string' ? `.${shorten(id)}` : `[${Number(key) + 1}]`;
  }
  return name === '' ? 'the file' : `\`${name.replace(/^\./, '')}\``;
}

/** Puts empty values of the right kind in place of the wrong ones; false where that does not make it a topic. */
function isRepaired(topic: unknown, issues: readonly z.core.$ZodIssue[]): topic is Topic {
  if (typeof topic !== 'object' || topic === null || Array.isArray(topic)) return false;
  for (const issue of issues) {
    if (issue.code === 'invalid_type' || issue.input === undefined) setAt(topic, issue.path);
  }
  const left = topicSchema.safeParse(topic).error?.issues ?? [];
  return !left.some(({code}) => code === 'invalid_type');
}

function setAt(topic: object, path: YamlPath): void {
  const parent = path.slice(0, -1).reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)[key], topic);
  const key = path.at(-1);
  if (key === undefined || typeof parent !== 'object' || parent === null) return;
  (parent as Record<PropertyKey, unknown>)[key] = emptyValueOf(schemaAt(path)?.type, path);
}

function emptyValueOf(type: string | undefined, path: YamlPath): unknown {
  const properties = schemaAt(path)?.properties;
  if (properties) {
    return Object.fromEntries(
      Object.entries(properties).map(([key, {type}]) => [key, emptyValueOf(type, [...path, key])]),
    );
  }
  return type === 'array' ? [] : type === 'object' ? {} : type === 'integer' ? 1 : type === 'boolean' ? false : '';
}

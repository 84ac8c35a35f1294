import {stringify} from 'yaml';
import {categories} from '../src/core/topic/categories';
import {reservedFolders, reservedIds} from '../src/core/part/parts';
import {quote} from '../src/core/text/problem';
import {sections} from '../src/core/topic/sections';
import {layerSeconds, levels, MAXIMUM_ROWS, minimums, PLACEHOLDER, WORDS_PER_MINUTE} from '../src/core/topic/topic';

/** What an author asks for: `REST vs GraphQL`, and the id if the title makes no good one. */
export interface NewTopic {
  title: string;
  id: string | undefined;
}

/** What there is already: every folder, and the places of the topics that can be read. */
export interface ExistingTopics {
  ids: readonly string[];
  topics: readonly {category: string; position: number}[];
}

/** The files of a topic that starts as a draft, by path from the project's root, or what stands in their way. */
type NewTopicFiles = {id: string; files: {path: string; content: string}[]} | {problem: string};

const MOST_SIDES = 4;
const LONGEST_ID = 60;

/** Makes a draft that the checks accept, so that an author can start from something that works. */
export function newTopicFiles({title, id: wantedId}: NewTopic, existing: ExistingTopics): NewTopicFiles {
  const names = sideNames(title);
  if (typeof names === 'string') return {problem: names};
  const sides = namedSides(names, wantedId);
  if (typeof sides === 'string') return {problem: sides};
  const id = wantedId ?? sides.map((side) => side.id).join('-vs-');
  const problem = problemOfId(id, existing.ids);
  if (problem) return {problem};
  const category = categories[0].id;
  const position = 1 + Math.max(0, ...existing.topics.filter((topic) => topic.category === category).map(positionOf));
  return {
    id,
    files: [
      {path: `docs/${id}/topic.yaml`, content: topicYaml(sides, category, position)},
      {path: `docs/${id}/index.mdx`, content: indexMdx()},
    ],
  };
}

const positionOf = ({position}: {position: number}) => position;

interface Side {
  id: string;
  name: string;
}

/** The names in a title, or what is wrong with it. */
function sideNames(title: string): string[] | string {
  const example = 'Write for example: npm run new-topic -- "REST vs GraphQL"';
  const names = title
    .normalize('NFC')
    .replace(/[\s\p{C}]+/gu, ' ')
    .split(/(?:^| )vs\.?(?= |$)/i)
    .map((name) => name.trim());
  if (names.join('') === '') return `There is no title. ${example}`;
  if (names.length < 2) return `The title has no " vs " (got ${quote(title)}). ${example}`;
  if (names.includes('')) return `The title has nothing on one side of a " vs " (got ${quote(title)}). ${example}`;
  if (names.length > MOST_SIDES) {
    return `A topic has at most ${MOST_SIDES} sides (got ${names.length}). Leave some out, or make several topics.`;
  }
  const twice = names.find((name, index) => names.findIndex((other) => isSame(other, name)) < index);
  return twice === undefined
    ? names
    : `The side ${quote(twice)} stands twice in the title. Compare two different things.`;
}

const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** The sides with their ids, made from the id of the topic where it has a part for each, else from their names. */
function namedSides(names: readonly string[], wantedId: string | undefined): Side[] | string {
  const wanted = wantedId?.split('-vs-') ?? [];
  const ids = wanted.length === names.length ? wanted : names.map(slugOf);
  const sides = names.map((name, index) => ({name, id: ids[index]!}));
  const remedy = `Name the ids yourself: --id ${names.map((_, index) => `side${index + 1}`).join('-vs-')}`;
  for (const [index, {name, id}] of sides.entries()) {
    const same = sides.slice(0, index).find((side) => side.id === id);
    if (id === '') return `The side ${quote(name)} has no Latin letters to make an id of. ${remedy}`;
    if (!isKebabCase(id))
      return `The side ${quote(name)} makes no id (got ${quote(id)}): an id starts with a letter. ${remedy}`;
    if (same) return `The sides ${quote(same.name)} and ${quote(name)} make the same id (got ${quote(id)}). ${remedy}`;
    if (reservedIds.includes(id))
      return `The side ${quote(name)} makes an id that is reserved (got ${quote(id)}). ${remedy}`;
  }
  return sides;
}

function problemOfId(id: string, ids: readonly string[]): string | undefined {
  if (!isKebabCase(id)) {
    return `The id is not kebab-case (got ${quote(id)}). Write lower-case words with hyphens between them, starting with a letter.`;
  }
  if (id.length > LONGEST_ID) {
    return `The id is longer than ${LONGEST_ID} letters (got ${id.length}). Write a shorter one with --id.`;
  }
  if (reservedFolders.includes(id))
    return `The id ${quote(id)} is reserved for another page. Write another one with --id.`;
  if (ids.includes(id)) return `The folder docs/${id} exists already. Edit it, or write another id with --id.`;
  return undefined;
}

const isKebabCase = (text: string) => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text);

/** Lower-case Latin words with hyphens between them; accents are dropped, other letters too. */
const slugOf = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function topicYaml(sides: readonly Side[], category: string, position: number): string {
  const words = layerSeconds.map((seconds) => Math.floor((seconds * WORDS_PER_MINUTE) / 60));
  return `# yaml-language-server: $schema=../../static/topic.schema.json
draft: true
category: ${category}
position: ${position}
level: ${levels[0]}
distinction: ${PLACEHOLDER}
aliases: []

sides:
${sides
  .map(
    ({id, name}) => `  - id: ${scalar(id)}
    name: ${scalar(name)}
    purpose: ${PLACEHOLDER}
`,
  )
  .join('')}
# ${minimums.rows} to ${MAXIMUM_ROWS} rows.
rows: []

answer:
  question: ${PLACEHOLDER}
  # One layer each of ${listOf(layerSeconds)} seconds, with ${listOf(words)} words at most, counted from the first word of the first.
  layers: []
  # At least ${minimums.ideas}.
  ideas: []
  # At least ${minimums.followUps}.
  followUps: []

# One key for each side.
tradeOffs: {}

# At least ${minimums.phrases}.
phrases: []

# At least ${minimums.traps}.
traps: []

# At least ${minimums.scenarios}.
scenarios: []

# Every row, trap and follow-up names at least one of them.
sources: []
`;
}

/** Text as YAML, in quotes where `null` or `C: the language` would be something else. */
const scalar = (text: string) => stringify(text, {lineWidth: 0}).trimEnd();

const listOf = (numbers: readonly number[]) => `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;

function indexMdx(): string {
  const texts = sections.map(({id, title, component}) => {
    const facts = component === null ? PLACEHOLDER : `<${component} topic={topic} />`;
    return `## ${title} {/* #${id} */}\n\n${component === 'Diagram' ? DIAGRAM : facts}\n`;
  });
  return ["import topic from './topic.yaml';\n", '<TopicHead topic={topic} />\n', ...texts].join('\n');
}

const DIAGRAM = `<Diagram caption="${PLACEHOLDER}">

1. ${PLACEHOLDER}

</Diagram>`;

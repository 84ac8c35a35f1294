import {describe, expect, test} from 'vitest';
import {parsePage} from '../src/core/page/parsePage';
import {checkLinks} from '../src/core/page/checkLinks';
import {checkPage} from '../src/core/page/checkPage';
import {parseTopic} from '../src/core/topic/parseTopic';
import {partsOf, titleOf} from '../src/core/part/parts';
import {formatProblems} from '../src/core/text/problem';
import {newTopicFiles} from './newTopicFiles';

const TODAY = '2026-11-23';

/** What becomes of a title where there are the topics `ids`, all in the first category. */
const make = (title: string, id?: string, ids: string[] = ['docker-vs-kubernetes']) =>
  newTopicFiles({title, id}, {ids, topics: ids.map((_, index) => ({category: 'foundations', position: index + 1}))});

function problemOf(title: string, id?: string): string {
  const made = make(title, id);
  return 'problem' in made ? made.problem : `no problem: ${made.id}`;
}

function filesOf(title: string, id?: string) {
  const made = make(title, id);
  if ('problem' in made) throw new Error(made.problem);
  const [facts, page] = made.files;
  const {topic, problems} = parseTopic(facts!.path, facts!.content, TODAY);
  return {id: made.id, facts: facts!, page: page!, topic: topic!, problems};
}

describe('the files of a new topic', () => {
  test('lie in a folder that is named after the title', () => {
    const {facts, page} = filesOf('REST vs GraphQL');
    expect([facts.path, page.path]).toEqual(['docs/rest-vs-graphql/topic.yaml', 'docs/rest-vs-graphql/index.mdx']);
  });

  test.each([
    ['REST vs GraphQL'],
    ['  rest  VS. graphql '],
    ['A vs B vs C vs D'],
    [`Café: "au lait" vs # 'Tea' & {co}`],
    ['null vs true'],
    ['*star vs &anchor'],
    ['Pod\n\u0007 vs Node'],
    [`${'Long name '.repeat(5)} vs B`],
  ])('of %j are a draft that every check accepts', (title) => {
    const {id, facts, page, topic, problems} = filesOf(title);
    const addresses = new Map([[id, partsOf(topic).map((part) => part.id)]]);
    expect(formatProblems(problems)).toBe('');
    expect(formatProblems(checkPage(page.path, parsePage(page.content)))).toBe('');
    expect(formatProblems(checkLinks(page.path, parsePage(page.content), id, addresses))).toBe('');
    expect(topic.draft).toBe(true);
    expect(facts.content.split('\n')[0]).toBe('# yaml-language-server: $schema=../../static/topic.schema.json');
  });

  test('keep the names of the sides as they were typed', () => {
    expect(titleOf(filesOf('null vs "C: the language" vs #3 Café', 'null-vs-c-vs-cafe').topic)).toBe(
      'null vs "C: the language" vs #3 Café',
    );
  });

  test('put the topic at the end of the first category', () => {
    expect(filesOf('REST vs GraphQL').topic).toMatchObject({category: 'foundations', position: 2});
  });

  test('put the first topic of all first', () => {
    const made = newTopicFiles({title: 'A vs B', id: undefined}, {ids: [], topics: []});
    expect('files' in made && made.files[0]?.content).toContain('position: 1\n');
  });

  test('say in the facts what the schema cannot', () => {
    expect(
      filesOf('A vs B')
        .facts.content.match(/^ *#.*/gm)
        ?.join('\n'),
    ).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=../../static/topic.schema.json
      # 8 to 14 rows.
        # One layer each of 15, 60 and 120 seconds, with 35, 140 and 280 words at most, counted from the first word of the first.
        # At least 5.
        # At least 3.
      # One key for each side.
      # At least 1.
      # At least 5.
      # At least 4.
      # Every row, trap and follow-up names at least one of them."
    `);
  });

  test('have every section on the page', () => {
    expect(filesOf('A vs B').page.content.split('\n').slice(0, 24).join('\n')).toMatchInlineSnapshot(`
      "import topic from './topic.yaml';

      <TopicHead topic={topic} />

      ## Core purpose {/* #purpose */}

      <Purpose topic={topic} />

      ## Technical differences {/* #differences */}

      <Comparison topic={topic} />

      ## How they relate {/* #relationship */}

      To be written.

      ## Diagram {/* #diagram */}

      <Diagram caption="To be written.">

      1. To be written.

      </Diagram>
      "
    `);
  });
});

describe('the id', () => {
  test('may be chosen, and names the sides where it has a part for each', () => {
    const {id, topic} = filesOf('Докер vs Кубернетес', 'docker-vs-kube');
    expect(id).toBe('docker-vs-kube');
    expect(topic.sides).toMatchObject([
      {id: 'docker', name: 'Докер'},
      {id: 'kube', name: 'Кубернетес'},
    ]);
  });

  test('may be chosen, and leaves the sides to their names where it does not', () => {
    const {id, topic} = filesOf('REST vs GraphQL', 'web-apis');
    expect(id).toBe('web-apis');
    expect(topic.sides.map((side) => side.id)).toEqual(['rest', 'graphql']);
  });
});

describe('a title is refused', () => {
  test.each([[''], ['   '], [' vs '], ['vs']])('if there is none: %j', (title) => {
    expect(problemOf(title)).toBe('There is no title. Write for example: npm run new-topic -- "REST vs GraphQL"');
  });

  test('if it compares nothing', () => {
    expect(problemOf('REST and GraphQL')).toMatchInlineSnapshot(
      `"The title has no " vs " (got "REST and GraphQL"). Write for example: npm run new-topic -- "REST vs GraphQL""`,
    );
  });

  test('if it compares nothing, although the letters are there', () => {
    expect(problemOf('Canvas')).toContain('The title has no " vs " (got "Canvas").');
  });

  test('if a side is empty', () => {
    expect(problemOf('REST vs vs GraphQL')).toMatchInlineSnapshot(
      `"The title has nothing on one side of a " vs " (got "REST vs vs GraphQL"). Write for example: npm run new-topic -- "REST vs GraphQL""`,
    );
  });

  test('if it has more than four sides', () => {
    expect(problemOf('A vs B vs C vs D vs E')).toMatchInlineSnapshot(
      `"A topic has at most 4 sides (got 5). Leave some out, or make several topics."`,
    );
  });

  test('if a side stands twice', () => {
    expect(problemOf('REST vs GraphQL vs rest')).toMatchInlineSnapshot(
      `"The side "rest" stands twice in the title. Compare two different things."`,
    );
  });

  test('if two sides make the same id', () => {
    expect(problemOf('C vs C++')).toMatchInlineSnapshot(
      `"The sides "C" and "C++" make the same id (got "c"). Name the ids yourself: --id side1-vs-side2"`,
    );
  });

  test('if a side has no letter', () => {
    expect(problemOf('!!! vs ???')).toMatchInlineSnapshot(
      `"The side "!!!" has no Latin letters to make an id of. Name the ids yourself: --id side1-vs-side2"`,
    );
  });

  test('if a side has no Latin letter', () => {
    expect(problemOf('Docker vs Кубернетес')).toMatchInlineSnapshot(
      `"The side "Кубернетес" has no Latin letters to make an id of. Name the ids yourself: --id side1-vs-side2"`,
    );
  });

  test('if a side starts with a digit', () => {
    expect(problemOf('2PC vs Saga')).toMatchInlineSnapshot(
      `"The side "2PC" makes no id (got "2pc"): an id starts with a letter. Name the ids yourself: --id side1-vs-side2"`,
    );
  });

  test('if a side makes a word that an address has already', () => {
    expect(problemOf('Sources vs Sinks')).toMatchInlineSnapshot(
      `"The side "Sources" makes an id that is reserved (got "sources"). Name the ids yourself: --id side1-vs-side2"`,
    );
  });

  test('if its folder exists', () => {
    expect(problemOf('docker vs kubernetes')).toMatchInlineSnapshot(
      `"The folder docs/docker-vs-kubernetes exists already. Edit it, or write another id with --id."`,
    );
  });

  test('if it is too long for a folder', () => {
    expect(problemOf(`${'a'.repeat(100)} vs b`)).toMatchInlineSnapshot(
      `"The id is longer than 60 letters (got 105). Write a shorter one with --id."`,
    );
  });
});

describe('an id is refused', () => {
  test('if it is not kebab-case', () => {
    expect(problemOf('REST vs GraphQL', '../REST')).toMatchInlineSnapshot(
      `"The id is not kebab-case (got "../REST"). Write lower-case words with hyphens between them, starting with a letter."`,
    );
  });

  test('if it is empty', () => {
    expect(problemOf('REST vs GraphQL', '')).toContain('The id is not kebab-case (got "").');
  });

  test('if another page has it', () => {
    expect(problemOf('REST vs GraphQL', 'search')).toMatchInlineSnapshot(
      `"The id "search" is reserved for another page. Write another one with --id."`,
    );
  });

  test('if its folder exists', () => {
    expect(problemOf('REST vs GraphQL', 'docker-vs-kubernetes')).toContain('docs/docker-vs-kubernetes exists already');
  });
});

import {describe, expect, test} from 'vitest';
import {aPage} from '../topic/aTopic';
import {sectionOf, within} from './page';
import {parsePage} from './parsePage';

const page = `import topic from './topic.yaml';

## Core purpose {/* #purpose */}

<Purpose topic={topic} />

Tea is \`docker
run\`, [steeped](#leaf "Leaf").

### The \`pot\` {/* #pot */}

- One.
  \`\`\`bash title="x"
  docker ps
  \`\`\`

## Diagram {/* #diagram */}

<Diagram caption="The *pot*.">

1. Pour.

</Diagram>
`;

test('a page is sections, headings, fences, code, links, pieces of MDX and prose, each with its line', () => {
  const {text, source, problem, ...found} = parsePage(page);
  expect([text, source, problem]).toEqual([page, page, undefined]);
  const shown = (span: {start: number; end: number} | undefined) => span && source.slice(span.start, span.end);
  expect({
    sections: found.sections.map(({line, id, title, isEmpty}) => [line, id, title, isEmpty]),
    headings: found.headings.map(({line, id, title, body}) => [line, id, title, shown(body)!.trim().split('\n')[0]]),
    fences: found.fences.map(({line, lastLine, language, meta, code, mark, isClosed}) => {
      return [`${line}-${lastLine}`, language, meta, code, mark, isClosed];
    }),
    code: found.inlineCode,
    links: found.links.map(({line, target, destination}) => [line, target, shown(destination)]),
    pieces: found.pieces.map(({line, kind, name, children}) => [line, kind, name, shown(children)]),
    prose: found.prose.map(({text: said}) => said),
  }).toEqual({
    sections: [
      [3, 'purpose', 'Core purpose', false],
      [17, 'diagram', 'Diagram', false],
    ],
    headings: [[10, 'pot', 'The `pot`', '- One.']],
    fences: [['13-15', 'bash', 'title="x"', 'docker ps', '```', true]],
    code: [
      {code: 'docker run', line: 7},
      {code: 'pot', line: 10},
    ],
    links: [[8, '#leaf', '#leaf']],
    pieces: [
      [1, 'import', '', undefined],
      [3, 'comment', '', undefined],
      [5, 'element', 'Purpose', undefined],
      [10, 'comment', '', undefined],
      [17, 'comment', '', undefined],
      [19, 'element', 'Diagram', '1. Pour.'],
    ],
    prose: ['Tea is `docker run`, steeped.', 'The `pot`', 'One.', 'The *pot*.', 'Pour.'],
  });
});

test('line ends of Windows and a byte order mark change no line and no place', () => {
  const {text, ...found} = parsePage(page);
  const {text: windows, ...same} = parsePage(`\uFEFF${page.replaceAll('\n', '\r\n')}`);
  expect(same).toEqual(found);
  expect([text.includes('\r'), windows.includes('\r')]).toEqual([false, true]);
});

test('a section ends where the next begins, and what stands in it is found by its place', () => {
  const parsed = parsePage(page);
  const purpose = sectionOf(parsed, 'purpose')!;
  expect(within(parsed.pieces, purpose.body).map(({name, kind}) => name || kind)).toEqual(['Purpose', 'comment']);
  expect(sectionOf(parsed, 'tips')).toBeUndefined();
});

test('what is written as code, in a comment or behind a backslash is no heading, link or component', () => {
  const {sections, links, pieces} = parsePage(
    '~~~md\n## A\n[x](#x) <Tips />\n~~~\n\n{/*\n## B\n[x](#x)\n*/}\n\n`[x](#x) <Tips />` \\[x](#x) \\<Tips />\n\n\\## C\n',
  );
  expect([sections, links, pieces.map(({kind}) => kind)]).toEqual([[], [], ['comment']]);
});

test('a heading that Markdown draws in another way is a heading', () => {
  expect(parsePage('History\n---\n\n> ## Quoted\n').sections.map(({title, line}) => [title, line])).toEqual([
    ['History', 1],
    ['Quoted', 4],
  ]);
});

test('the facts are imported only by what imports them', () => {
  const imports = (text: string) => parsePage(text).importsFacts;
  expect(imports(aPage())).toBe(true);
  expect(imports('import {topic} from "./topic.yaml"')).toBe(false);
  expect(imports("```js\nimport topic from './topic.yaml';\n```")).toBe(false);
});

test('a bare address and one of mail are links, as on the page', () => {
  expect(
    parsePage('See www.tea.example, http://tea.example/a. or tea@tea.example').links.map(({target}) => target),
  ).toEqual(['http://www.tea.example', 'http://tea.example/a', 'mailto:tea@tea.example']);
});

describe('a page that is no MDX', () => {
  const problemOf = (text: string) => {
    const {line, message, remedy} = parsePage(text).problem!;
    return `${line}: ${message}. ${remedy}`;
  };

  test.each([
    [
      'an element that is never closed',
      'Text.\r\n\r\n<Diagram>\r\n\r\nText.',
      /^3: .*closing tag for `<Diagram>`.* \\< /,
    ],
    ['an element that is closed by another', '<Tips>\n</Tip>\n', /^2: .*`<\/Tip>`.* \\< /],
    ['a brace that is never closed', 'Text.\n\nSo {topic\n', /^3: .*closing brace.* \\\{ /],
    ['braces around what is no expression', '\n{a b}', /^2: .*expression.* \\\{ /],
    ['a sign for less', '\n\na <3 b', /^3: .*`3`.* \\< /],
    ['a comment of HTML', '<!-- x -->', /^1: .*Write a comment as \{\/\* … \*\/\}\.$/],
  ])('has a problem with its line and what to do: %s', (_, text, report) => {
    expect(problemOf(text)).toMatch(report);
  });

  test('still has its sections, headings, fences and links', () => {
    const {problem, sections, headings, fences, links} = parsePage(`${page}\n<Odd>\n`);
    expect(problem?.line).toBe(25);
    expect([sections, headings, fences, links].map((found) => found.length)).toEqual([2, 1, 1, 1]);
    expect(sections.map(({id}) => id)).toEqual(['purpose', 'diagram']);
  });

  test('may be too long to be read', () => {
    expect(problemOf('[![x]('.repeat(200_000))).toMatchInlineSnapshot(
      `"1: the page is too long to be read (got 1200000 letters). Shorten it below 50000, or make two topics of it."`,
    );
  });
});

import {expect, test} from 'vitest';
import {parsePage} from './parsePage';
import {currentEdition} from '../edition/editions';
import {sectionOf} from './page';
import {pageMarkdown} from './pageMarkdown';

const parts = {
  components: {Tips: '- Say “Steeped”.'},
  resolve: (link: string) => new URL(link, 'https://tea.example/tea-vs-coffee/').href,
  edition: currentEdition,
};

const markdown = (page: string) => pageMarkdown(parsePage(page), parts);

test('imports, comments and ids go, components say what they show', () => {
  const page = `import topic from './topic.yaml';

{/* a note to
authors */}

## Tips {/* #tips */}

Open well.

<Tips topic={topic} />

After.
`;
  expect(markdown(page)).toBe('## Tips\n\nOpen well.\n\n- Say “Steeped”.\n\nAfter.\n');
});

test('a fence keeps its code and its language and says what the page says around it', () => {
  const page = '```bash title="On one host" docker>=29\ndocker run nginx # {/* code */} <Tips />\n```\n';
  expect(markdown(page)).toMatch(
    /^On one host; Docker 29 or newer; checked against docker .*:\n\n```bash\ndocker run nginx # \{\/\* code \*\/\} <Tips \/>\n```\n$/,
  );
});

test('what is wrong on purpose says so', () => {
  expect(markdown('```bash expect-error="docker run has no flag --scale"\ndocker run --scale 3 nginx\n```')).toMatch(
    /^This doesn’t work: docker run has no flag --scale; checked/,
  );
});

test('a diagram is its caption, one drawing and its steps', () => {
  const page = `<Diagram caption="The pot > the cup.">

\`\`\`mermaid wide
flowchart LR
  a --> b
\`\`\`

\`\`\`mermaid tall
flowchart TB
  a --> b
\`\`\`

1. Pour.

</Diagram>
`;
  expect(markdown(page)).toBe('The pot > the cup.\n\n```mermaid\nflowchart LR\n  a --> b\n```\n\n1. Pour.\n');
});

test('links are absolute, whatever they were written as, but not in code', () => {
  const page = '[a](#leaf) [b](../cat-vs-dog/ "title") [c](https://x.example/) `[d](#leaf)` \\[e](#leaf)\n\n[f]: /g/';
  expect(markdown(page)).toBe(
    '[a](https://tea.example/tea-vs-coffee/#leaf) [b](https://tea.example/cat-vs-dog/ "title") [c](https://x.example/) `[d](#leaf)` \\[e](#leaf)\n\n[f]: https://tea.example/g/\n',
  );
});

test('a span of the page is Markdown by itself', () => {
  const page = parsePage(
    '<Unknown />\n\n## Tips {/* #tips */}\n\n[a](#leaf)\n\n## Sources {/* #sources */}\n\n<Unknown />\n',
  );
  expect(pageMarkdown(page, parts, sectionOf(page, 'tips')!.body)).toBe(
    '[a](https://tea.example/tea-vs-coffee/#leaf)\n',
  );
});

test('a comment in a sentence goes with the space before it, and a component in one stays in its line', () => {
  expect(markdown('One {/* x */} two <Tips /> three.')).toBe('One two - Say “Steeped”. three.\n');
});

test('a fence in a list stays in the list', () => {
  expect(markdown('1. Do this:\n\n   ```text noverify="output"\n   a\n   ```\n\n2. Then that.')).toBe(
    '1. Do this:\n\n   not checked: output:\n\n   ```text\n   a\n   ```\n\n2. Then that.\n',
  );
});

test.each(['<Unknown />', 'So {topic.sides.length} sides.', 'export const a = 1;'])(
  'what Markdown cannot show is refused, with its line: %s',
  (text) => {
    expect(() => markdown(`## Tips\n\n${text}\n`)).toThrow(/^line 3: Markdown cannot show /);
  },
);

import {expect, test} from 'vitest';
import {parsePage} from './parsePage';
import {printedSnippet, printedSnippets} from './printedSnippet';

const read = (language: string, meta = '') => printedSnippet(language, meta, 'x', 1);
const claimsOf = (language: string, meta = '') =>
  read(language, meta)
    .claims.map(({message, remedy}) => `${message}. ${remedy}`)
    .join('\n');

test.each([
  ['bash', '', 'shell'],
  ['sh', '', 'shell'],
  ['shell', '', 'shell'],
  ['console', '', 'shell'],
  ['dockerfile', '', 'dockerfile'],
  ['mermaid', 'wide', 'diagram'],
  ['mermaid', 'tall', 'diagram'],
  ['yaml', 'manifest', 'manifest'],
  ['yaml', 'compose', 'compose'],
  ['yaml', 'title="compose.yaml" manifest', 'manifest'],
  ['yaml', 'manifest k8s>=1.34', 'manifest'],
])('a block opened with "%s %s" is checked as %s', (language, meta, kind) => {
  expect(read(language, meta)).toMatchObject({kind, claims: []});
});

test('a block that nothing checks must say why', () => {
  expect([claimsOf('js'), claimsOf(''), claimsOf('yaml', 'title="compose"')].join('\n')).toMatchInlineSnapshot(`
    "nothing checks this block (got language "js"). Write \`bash\`, \`dockerfile\`, \`mermaid\`, \`yaml manifest\` or \`yaml compose\`, or say why not: noverify="…".
    nothing checks this block (got language ""). Write \`bash\`, \`dockerfile\`, \`mermaid\`, \`yaml manifest\` or \`yaml compose\`, or say why not: noverify="…".
    nothing checks this block (got language "yaml"). Write \`bash\`, \`dockerfile\`, \`mermaid\`, \`yaml manifest\` or \`yaml compose\`, or say why not: noverify="…"."
  `);
});

test('a block with a reason is not checked, whatever its language', () => {
  expect(read('js', 'noverify="It is JavaScript."')).toMatchObject({
    kind: undefined,
    noverify: 'It is JavaScript.',
    claims: [],
  });
  expect(read('bash', 'noverify="It is made up."').kind).toBeUndefined();
});

test('a claim without its text is a problem', () => {
  expect([claimsOf('js', 'noverify=""'), claimsOf('bash', 'expect-error=" " title=""')].join('\n'))
    .toMatchInlineSnapshot(`
    "the block has an empty noverify. Write the text, or delete it.
    the block has an empty expect-error. Write the text, or delete it.
    the block has an empty title. Write the text, or delete it."
  `);
});

test('an empty expected error announces nothing', () => {
  expect(read('bash', 'expect-error=""').expectError).toBeUndefined();
});

test('a word that nobody knows is a problem, and so is one that belongs to another language', () => {
  expect(
    [claimsOf('bash', 'verify k8s=1.34'), claimsOf('bash', 'manifest'), claimsOf('dockerfile', 'note="a b"')].join(
      '\n',
    ),
  ).toMatchInlineSnapshot(`
    "the block says something unknown of itself (got "verify"). Known are: title="…", noverify="…", expect-error="…", k8s>=1.34, docker>=29.
    the block says something unknown of itself (got "k8s=1.34"). Known are: title="…", noverify="…", expect-error="…", k8s>=1.34, docker>=29.
    the block says something unknown of itself (got "manifest"). Known are: title="…", noverify="…", expect-error="…", k8s>=1.34, docker>=29.
    the block says something unknown of itself (got "note="a b""). Known are: title="…", noverify="…", expect-error="…", k8s>=1.34, docker>=29."
  `);
});

test('a title and an expected error may hold spaces', () => {
  expect(read('bash', 'title="On one engine" expect-error="has no flag --scale"')).toMatchObject({
    title: 'On one engine',
    expectError: 'has no flag --scale',
    claims: [],
  });
});

test('the versions that a block needs are read for each tool', () => {
  expect(read('bash', 'k8s>=1.34 docker>=29').since).toEqual([
    {tool: 'k8s', version: '1.34'},
    {tool: 'docker', version: '29'},
  ]);
});

const blocksOf = (page: string) =>
  printedSnippets(parsePage(page)).map(({language, code, line, claims}) => ({
    language,
    code,
    line,
    ...(claims.length > 0 && {claims: claims.map(({message}) => message)}),
  }));

test('a block with four backticks may hold one with three', () => {
  expect(blocksOf('````bash\n```\ndocker ps\n```\n````\n\n```sh\nls\n```\n')).toEqual([
    {language: 'bash', code: '```\ndocker ps\n```', line: 1},
    {language: 'sh', code: 'ls', line: 7},
  ]);
});

test('more backticks than the opening has close a block, fewer or others do not', () => {
  expect(blocksOf('```bash\n~~~\n``\n``` x\n`````\n')).toEqual([{language: 'bash', code: '~~~\n``\n``` x', line: 1}]);
});

test('a block in a list loses the indentation of its fence, and no more', () => {
  expect(
    blocksOf('1. Start:\n\n   ```yaml compose\n   services:\n     web: {}\n   ```\n\n- ```bash\n  ls\n  ```\n').map(
      ({code, line}) => ({code, line}),
    ),
  ).toEqual([
    {code: 'services:\n  web: {}', line: 3},
    {code: 'ls', line: 8},
  ]);
});

test('a block in a list that goes on without its indentation is not closed, because the list ends there', () => {
  expect(blocksOf('1. ```bash\n   ls\nps\n').map(({code, claims}) => ({code, claims}))).toEqual([
    {code: 'ls', claims: ['this code fence is never closed']},
  ]);
});

test('a block in a quote is read without the marks of the quote', () => {
  expect(blocksOf('> ```bash\n> docker ps\n> ```\n')).toEqual([{language: 'bash', code: 'docker ps', line: 1}]);
});

test('a line of code that begins like a quote stays as it is', () => {
  expect(blocksOf('```console\n$ docker run \\\n> nginx\n> ```\n```\n').map(({code}) => code)).toEqual([
    '$ docker run \\\n> nginx\n> ```',
  ]);
});

test('tildes open a block too, and may be followed by backticks', () => {
  expect(blocksOf('~~~bash expect-error="no flag `--x`"\nls --x\n~~~\n')).toEqual([
    {language: 'bash', code: 'ls --x', line: 1},
  ]);
});

test('a line of backticks with backticks after them opens nothing, as in Markdown', () => {
  expect(blocksOf('```bash expect-error="no flag `--x`"\n\n```sh\nls\n```\n')).toEqual([
    {language: 'sh', code: 'ls', line: 3},
  ]);
});

test('a block that is never closed goes to the end of the page and is a problem', () => {
  expect(blocksOf('Text.\n\n```bash\ndocker ps')).toEqual([
    {language: 'bash', code: 'docker ps', line: 3, claims: ['this code fence is never closed']},
  ]);
});

test('line ends of Windows change nothing', () => {
  expect(blocksOf('A\r\n```bash title="x"\r\ndocker ps\r\nls\r\n```\r\n')).toEqual([
    {language: 'bash', code: 'docker ps\nls', line: 2},
  ]);
});

import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {gfm} from 'micromark-extension-gfm';
import {JSDOM} from 'jsdom';
import {expect, test} from 'vitest';
import {htmlLink, htmlOf, markdownCellOf, markdownLink, markdownOf, plainOf} from './inlineText';

interface Node {
  type: string;
  value?: string;
  url?: string;
  children?: Node[];
}

const read = (markdown: string) =>
  fromMarkdown(markdown, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]}) as Node;

const textOf = ({value, children}: Node): string => value ?? (children ?? []).map(textOf).join('');

const kindsOf = ({type, children}: Node): string[] => [type, ...(children ?? []).flatMap(kindsOf)];

const linksOf = (node: Node): Node[] => (node.type === 'link' ? [node] : (node.children ?? []).flatMap(linksOf));

const hostile = [
  '*bold* _it_ **b** __b__ ~~gone~~ ~gone~',
  '[link](https://evil.example) ![picture](x) [a]: b',
  '<b>tag</b> <!-- comment --> <https://auto.example>',
  '# heading',
  '> quote',
  '- list',
  '+ list',
  '1. list',
  '12) list',
  '---',
  '=== x',
  '&amp; &lt; &#60; a & b',
  'back\\slash \\* and snake_case_name, _edge_',
  'https://auto.example/path and www.auto.example',
  'a | b || c',
  'an ` odd backtick',
  '```fence',
  '$math$ {expression} :emoji:',
];

test.each(hostile)('in Markdown a text means nothing but itself: %s', (text) => {
  const tree = read(markdownOf(text));
  expect(kindsOf(tree).filter((type) => !['root', 'paragraph', 'text', 'link'].includes(type))).toEqual([]);
  // A bare address may lead to itself, and to nothing else.
  for (const {url, children} of linksOf(tree)) expect(url!.replace('http://www.', 'www.')).toBe(textOf(children![0]!));
  expect(textOf(tree)).toBe(text);
});

test.each([...hostile, 'code `a | b` and `c \\| d` end', 'two\nlines\n\nand a blank one'])(
  'in a table a text stays in its cell: %s',
  (text) => {
    const tree = read(`| a | b |\n| --- | --- |\n| ${markdownCellOf(text)} | next |`);
    const rows = tree.children![0]!.children!;
    expect(rows[1]!.children).toHaveLength(2);
    const said = textOf(rows[1]!.children![0]!)
      .replace(/<\/?code>/g, '')
      .replaceAll('&#124;', '|');
    expect(said).toBe(plainOf(text));
  },
);

test('code stays code, and line breaks become spaces', () => {
  expect(markdownOf('run `docker  run\n--rm *` now')).toBe('run `docker run --rm *` now');
  expect(htmlOf('run `a < b`')).toBe('run <code>a &lt; b</code>');
  expect(plainOf('run `a < b`')).toBe('run a < b');
});

test('in HTML a text means nothing but itself', () => {
  const text = '<script>alert(1)</script> & "quotes" \'too\' </p> &amp;';
  const document = new JSDOM(`<p title="${htmlOf(text)}">${htmlOf(text)}</p>`).window.document;
  expect(document.querySelectorAll('body *')).toHaveLength(1);
  expect(document.querySelector('p')!.textContent).toBe(text);
  expect(document.querySelector('p')!.title).toBe(text);
});

test('links keep hostile words and addresses together', () => {
  const [words, address] = ['a] (b', 'https://tea.example/a_(b)?c=<d>&e="f'];
  const tree = read(markdownLink(words, address));
  expect(kindsOf(tree)).toEqual(['root', 'paragraph', 'link', 'text']);
  expect(new URL(tree.children![0]!.children![0]!.url!).pathname).toBe('/a_%28b%29');
  const link = new JSDOM(htmlLink(words, address)).window.document.querySelector('a')!;
  expect(link.getAttribute('href')).toBe(address);
  expect(link.textContent).toBe(words);
});

import type {Heading, Nodes, Parents} from 'mdast';
import {fromMarkdown, type CompileContext, type Extension, type Token} from 'mdast-util-from-markdown';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {mdxFromMarkdown, type MdxJsxFlowElement, type MdxJsxTextElement, type MdxjsEsm} from 'mdast-util-mdx';
import {gfm} from 'micromark-extension-gfm';
import {mdxjs} from 'micromark-extension-mdxjs';
import type {Fence, MdxPiece, Page, PageHeading, PageLink, Span} from './page';
import {syntaxProblem} from './syntaxProblem';

/** Far longer than a page is; for twice as many brackets or stars a parser needs four times as long. */
const LONGEST = 50_000;

/** Reads the text of an `index.mdx` with the parser that also makes the page. Never throws: what is wrong is its `problem`. */
export function parsePage(text: string): Page {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (source.length > LONGEST) {
    const message = `the page is too long to be read (got ${source.length} letters)`;
    const remedy = `Shorten it below ${LONGEST}, or make two topics of it.`;
    return {...pageOf(markdownTree(''), text, source), problem: {line: 1, message, remedy}};
  }
  try {
    return pageOf(mdxTree(source), text, source);
  } catch (error) {
    return {...pageOf(markdownTree(source), text, source), problem: syntaxProblem(error, source)};
  }
}

type PlacedHeading = Pick<PageHeading, 'line' | 'title' | 'id'> & Span & {depth: number};

function pageOf(tree: Nodes, text: string, source: string): Page {
  const nodes = [...nodesOf(tree)];
  const headings = nodes.flatMap((node) => (node.type === 'heading' ? [headingOf(node, source)] : []));
  const contents = nodes.filter(isContent).map((node) => spanOf(node));
  const ofLevel = (level: number): PageHeading[] =>
    headings.flatMap(({depth, line, title, id, start, end}) => {
      if (depth !== level) return [];
      const next = headings.find((other) => other.start > start && other.depth > 1 && other.depth <= level);
      const body = {start: end, end: next?.start ?? source.length};
      const isEmpty = !contents.some((content) => content.start >= body.start && content.start < body.end);
      return [{line, title, id, body, isEmpty}];
    });
  return {
    text,
    source,
    problem: undefined,
    importsFacts: nodes.some((node) => node.type === 'mdxjsEsm' && importsFacts(node)),
    sections: ofLevel(2),
    headings: ofLevel(3),
    fences: nodes.flatMap((node) => (node.type === 'code' ? fenceOf(node) : [])),
    inlineCode: nodes.flatMap((node) =>
      node.type === 'inlineCode' ? [{code: node.value.replace(/\n/g, ' '), line: lineOf(node)}] : [],
    ),
    links: nodes.flatMap(linksOf),
    pieces: nodes.flatMap(piecesOf),
    prose: nodes.flatMap(proseOf),
  };
}

/** A node and everything in it, in the order of the page. */
function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesOf(child);
}

const spanOf = ({position}: Nodes): Span => ({start: position?.start.offset ?? 0, end: position?.end.offset ?? 0});

const lineOf = ({position}: Nodes): number => position?.start.line ?? 1;

/** Whether a reader sees something of it by itself. */
const isContent = (node: Nodes): boolean =>
  node.type.startsWith('mdxJsx') || (!('children' in node) && node.type !== 'mdxjsEsm' && !isComment(node));

const isComment = (node: Nodes): boolean =>
  (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') && node.data?.estree?.body.length === 0;

function headingOf(node: Heading, source: string): PlacedHeading {
  const content = childrenOf(node);
  const words = content ? source.slice(content.start, content.end) : '';
  const last = node.children.at(-1);
  const mark =
    last?.type === 'inlineCode' ? null : (/\{\/\*\s*#(\S*)\s*\*\/\}$/.exec(words) ?? /\{#\S*\}$/.exec(words));
  const title = words.slice(0, mark?.index).trim();
  return {depth: node.depth, line: lineOf(node), title, id: mark?.[1], ...spanOf(node)};
}

/** From the beginning of the first child to the end of the last. */
function childrenOf({children}: Parents): Span | undefined {
  const [first, last] = [children[0], children.at(-1)];
  return first && last && {start: spanOf(first).start, end: spanOf(last).end};
}

function fenceOf(node: Extract<Nodes, {type: 'code'}>): Fence[] {
  const {fences, mark} = node.data ?? {};
  if (mark === undefined) return [];
  return [
    {
      language: node.lang ?? '',
      meta: node.meta ?? '',
      code: node.value,
      mark,
      line: lineOf(node),
      lastLine: node.position?.end.line ?? 1,
      isClosed: fences === 2,
      ...spanOf(node),
    },
  ];
}

function linksOf(node: Nodes): PageLink[] {
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
    const {destination, line} = node.data ?? {};
    return [{isImage: node.type === 'image', target: node.url, line: line ?? lineOf(node), destination}];
  }
  if (!isElement(node)) return [];
  return ['href', 'to'].flatMap((name) => {
    const attribute = attributeOf(node, name);
    return attribute ? [{isImage: false, target: attribute.text, line: attribute.line, destination: undefined}] : [];
  });
}

const isElement = (node: Nodes): node is MdxJsxFlowElement | MdxJsxTextElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** An attribute that is a text, in braces or not. */
function attributeOf(element: MdxJsxFlowElement | MdxJsxTextElement, name: string) {
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== name) continue;
    const {value, position} = attribute;
    const line = position?.start.line ?? lineOf(element);
    if (typeof value === 'string') return {text: value, line};
    const statement = value?.data?.estree?.body[0];
    const expression = statement?.type === 'ExpressionStatement' ? statement.expression : undefined;
    if (expression?.type === 'Literal' && typeof expression.value === 'string') return {text: expression.value, line};
  }
  return undefined;
}

function piecesOf(node: Nodes): MdxPiece[] {
  const piece = {...spanOf(node), line: lineOf(node), name: '', caption: undefined, children: undefined};
  if (node.type === 'mdxjsEsm') {
    return [{...piece, kind: importsOnly(node) ? 'import' : 'export', isInline: false}];
  }
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    return [{...piece, kind: isComment(node) ? 'comment' : 'expression', isInline: node.type === 'mdxTextExpression'}];
  }
  if (!isElement(node) || /^[a-z]/.test(node.name ?? '')) return [];
  const caption = attributeOf(node, 'caption')?.text;
  const isInline = node.type === 'mdxJsxTextElement';
  return [{...piece, kind: 'element', isInline, name: node.name ?? '', caption, children: childrenOf(node)}];
}

const importsOnly = ({data}: MdxjsEsm) => data?.estree?.body.every(({type}) => type === 'ImportDeclaration') ?? false;

const importsFacts = ({data}: MdxjsEsm): boolean =>
  data?.estree?.body.some(
    (statement) =>
      statement.type === 'ImportDeclaration' &&
      statement.source.value === './topic.yaml' &&
      statement.specifiers.some(({type, local}) => type === 'ImportDefaultSpecifier' && local.name === 'topic'),
  ) ?? false;

function proseOf(node: Nodes): Page['prose'][number][] {
  const {start} = spanOf(node);
  const isBlock = node.type === 'paragraph' || node.type === 'tableCell' || (node.type === 'heading' && node.depth > 2);
  const said = isBlock ? wordsOf(node) : isElement(node) ? attributeOf(node, 'caption')?.text : undefined;
  const text = said?.replace(/\s+/g, ' ').trim() ?? '';
  return text === '' ? [] : [{text, start}];
}

function wordsOf(node: Nodes): string {
  if (node.type === 'inlineCode') return `\`${node.value}\``;
  if (node.type === 'text') return node.value;
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

declare module 'mdast' {
  interface CodeData {
    /** Of a fenced block: the sign that opens it, and how many of its two fences there are. */
    mark?: string;
    fences?: number;
  }
  interface LinkData {
    destination?: Span;
    line?: number;
  }
  interface ImageData {
    destination?: Span;
    line?: number;
  }
  interface DefinitionData {
    destination?: Span;
    line?: number;
  }
}

/** Notes what a syntax tree leaves out: where a target is written, and whether a fence is closed. */
const places: Extension = {
  enter: {
    resourceDestination: notePlace,
    definitionDestination: notePlace,
    codeFencedFenceSequence(token) {
      // At the closing fence the lines of code are on top.
      const node = this.stack.filter(({type}) => type === 'code').at(-1);
      if (node?.type !== 'code') return;
      const {mark = this.sliceSerialize(token), fences = 0} = node.data ?? {};
      node.data = {...node.data, mark, fences: fences + 1};
    },
  },
};

function notePlace(this: CompileContext, {start, end}: Token): void {
  const node = this.stack.at(-1);
  if (node?.type !== 'link' && node?.type !== 'image' && node?.type !== 'definition') return;
  node.data = {...node.data, destination: {start: start.offset, end: end.offset}, line: start.line};
}

const mdxOptions = {
  extensions: [gfm(), mdxjs()],
  mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown(), places],
};

const mdxTree = (source: string) => fromMarkdown(source, mdxOptions);

/** The same text as Markdown without MDX, in which nothing can be wrong; bold or not is of no interest then. */
const markdownTree = (source: string) =>
  fromMarkdown(source, {
    extensions: [gfm(), {disable: {null: ['codeIndented', 'attention']}}],
    mdastExtensions: [gfmFromMarkdown(), places],
  });

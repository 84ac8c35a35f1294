import type {editions} from '../edition/editions';
import {checkedAgainst} from '@versus/snippet-check/checkedAgainst';
import {within, type Fence, type MdxPiece, type Page, type Span} from './page';
import {printedSnippet, toolNames} from './printedSnippet';

/** What stands in the place of MDX. */
export interface PageParts {
  /** Markdown for each component that shows facts, by name. */
  components: Record<string, string>;
  /** Makes the address of a link absolute. */
  resolve: (address: string) => string;
  /** The edition whose snippets these are. */
  edition: (typeof editions)[number];
}

/**
 * A page, or what stands in a span of it, as Markdown: components replaced by what they show, imports and comments left
 * out, code fences with nothing but their language. Stops at what it cannot show, so that no twin lacks something that its
 * page has.
 */
export function pageMarkdown(page: Page, parts: PageParts, span: Span = {start: 0, end: page.source.length}): string {
  const {source} = page;
  const edits = editsOf(page, parts, span);
  const chunks: string[] = [];
  let next = span.start;
  for (const fence of within(page.fences, span)) {
    // With the list's or quote's own signs before it.
    const start = source.lastIndexOf('\n', fence.start) + 1;
    chunks.push(tidy(edited(source, edits, {start: next, end: start})));
    // The tall drawing says the same as the wide one.
    if (!(fence.language === 'mermaid' && fence.meta.startsWith('tall'))) {
      chunks.push(
        ...fenceMarkdown(fence, source.slice(start, fence.start), source.slice(fence.start, fence.end), parts),
      );
    }
    next = fence.end;
  }
  chunks.push(tidy(edited(source, edits, {start: next, end: span.end})));
  return `${chunks.filter((chunk) => chunk !== '').join('\n\n')}\n`;
}

/** The fence as it stands, in its list or quote, and over it what the page shows around the code. */
function fenceMarkdown(fence: Fence, indent: string, text: string, {edition}: PageParts): string[] {
  const {language, meta, code, mark} = fence;
  const markdown = [`${indent}${mark}${language}`, ...text.split('\n').slice(1)].join('\n');
  if (language === 'mermaid') return [markdown];
  const {kind, title, noverify, expectError, since} = printedSnippet(language, meta, code, 1);
  const said = [
    ...(expectError === undefined ? [] : [`This doesn’t work: ${expectError}`]),
    ...(title === undefined ? [] : [title]),
    ...since.map(({tool, version}) => `${toolNames[tool]} ${version} or newer`),
    ...(noverify === undefined ? [] : [`not checked: ${noverify}`]),
    ...(kind === undefined ? [] : [`checked against ${checkedAgainst(kind, edition.schema, code)}`]),
  ];
  // Words over a fence that begins a list item would be outside of the list.
  return said.length === 0 || /[^\s>]/.test(indent)
    ? [markdown]
    : [`${indent}${said.join('; ').replace(/[*_<]/g, '\\$&')}:`, markdown];
}

/** What stands in the place of a span of the page. */
type Edit = Span & {markdown: string};

const editsOf = ({source, pieces, links}: Page, {components, resolve}: PageParts, span: Span): Edit[] =>
  [
    ...within(pieces, span).flatMap((piece) => pieceEdits(piece, source, components)),
    ...links.flatMap(({target, destination}) => (destination ? [{...destination, markdown: resolve(target)}] : [])),
  ].sort((one, other) => one.start - other.start);

function pieceEdits(piece: MdxPiece, source: string, components: PageParts['components']): Edit[] {
  const {kind, start, end, name, caption, children, isInline} = piece;
  if (kind === 'import') return [{start, end, markdown: ''}];
  // The space before a comment goes with it.
  if (kind === 'comment')
    return [{start: start - /[ \t]*$/.exec(source.slice(0, start))![0].length, end, markdown: ''}];
  const markdown = kind === 'element' ? (name === 'Diagram' ? (caption ?? '') : components[name]) : undefined;
  if (markdown === undefined) {
    const shown = source.slice(start, end).split('\n')[0]!;
    throw new Error(
      `line ${piece.line}: Markdown cannot show ${shown}. Teach src/core/page/pageMarkdown.ts what it shows.`,
    );
  }
  if (!children) return [{start, end, markdown}];
  return [
    {start, end: children.start, markdown: isInline ? markdown : `${markdown}\n\n`},
    {start: children.end, end, markdown: ''},
  ];
}

function edited(source: string, edits: readonly Edit[], {start, end}: Span): string {
  let markdown = '';
  let next = start;
  for (const edit of within(edits, {start, end})) {
    markdown += source.slice(next, edit.start) + edit.markdown;
    next = Math.min(edit.end, end);
  }
  return markdown + source.slice(next, end);
}

/** Without the blank lines and spaces that are left where something went; two spaces end a line of verse. */
const tidy = (markdown: string): string =>
  markdown
    .replace(/[ \t]+$/gm, (spaces) => (spaces === '  ' ? spaces : ''))
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\s+$/g, '');

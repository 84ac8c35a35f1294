import type {editions} from '../edition/editions';
import {checkedAgainst} from '@versus/snippet-check/checkedAgainst';
import {fencedBlocks, type FencedBlock} from './fencedBlocks';
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
 * A page as Markdown: components replaced by what they show, imports and comments left out, code fences with nothing but
 * their language. Stops at what it cannot show, so that no twin lacks something that its page has.
 */
export function pageMarkdown(page: string, parts: PageParts): string {
  const lines = page.replace(/^\uFEFF/, '').split(/\r?\n/);
  const chunks: string[] = [];
  let next = 0;
  for (const block of [...fencedBlocks(lines.join('\n'))]) {
    chunks.push(proseMarkdown(lines.slice(next, block.line - 1).join('\n'), next + 1, parts));
    // The tall drawing says the same as the wide one.
    if (!(block.language === 'mermaid' && block.meta.startsWith('tall'))) {
      chunks.push(...fenceMarkdown(block, lines.slice(block.line - 1, block.lastLine), parts));
    }
    next = block.lastLine;
  }
  chunks.push(proseMarkdown(lines.slice(next).join('\n'), next + 1, parts));
  return `${chunks.filter((chunk) => chunk.trim() !== '').join('\n\n')}\n`;
}

/** The fence as it stands, in its list or quote, and over it what the page shows around the code. */
function fenceMarkdown(block: FencedBlock, lines: string[], {edition}: PageParts): string[] {
  const [, indent = '', mark = '```'] = /^(.*?)(`{3,}|~{3,})/.exec(lines[0]!) ?? [];
  const fence = [`${indent}${mark}${block.language}`, ...lines.slice(1)].join('\n');
  if (block.language === 'mermaid') return [fence];
  const {kind, title, noverify, expectError, since} = printedSnippet(block.language, block.meta, block.code, 1);
  const said = [
    ...(expectError === undefined ? [] : [`This doesn’t work: ${expectError}`]),
    ...(title === undefined ? [] : [title]),
    ...since.map(({tool, version}) => `${toolNames[tool]} ${version} or newer`),
    ...(noverify === undefined ? [] : [`not checked: ${noverify}`]),
    ...(kind === undefined ? [] : [`checked against ${checkedAgainst(kind, edition.schema, block.code)}`]),
  ];
  // In a list the words go where the fence goes, without the list's own mark.
  const around = indent.replace(/[-*+]|\d+[.)]/g, (sign) => ' '.repeat(sign.length));
  return said.length === 0 || around !== indent
    ? [fence]
    : [`${indent}${said.join('; ').replace(/[*_<]/g, '\\$&')}:`, fence];
}

function proseMarkdown(prose: string, firstLine: number, {components, resolve}: PageParts): string {
  return prose
    .replace(PIECE, (piece: string, ...rest: unknown[]) => {
      const groups = rest.at(-1) as Record<string, string | undefined>;
      if (groups.kept !== undefined) return piece;
      if (groups.comment !== undefined) return '';
      if (groups.import !== undefined) return '';
      if (groups.link !== undefined) return `](${resolve(groups.link)}`;
      if (groups.definition !== undefined) return `${groups.label ?? ''}${resolve(groups.definition)}`;
      if (groups.component !== undefined) {
        if (groups.component === 'Diagram') return /caption="([^"]*)"/.exec(piece)?.[1] ?? '';
        const markdown = components[groups.component];
        if (markdown !== undefined) return markdown;
      }
      const line = firstLine + prose.slice(0, rest.at(-3) as number).split('\n').length - 1;
      throw new Error(
        `line ${line}: Markdown cannot show ${piece.split('\n')[0] ?? ''}. Teach src/core/page/pageMarkdown.ts what it shows.`,
      );
    })
    .replace(/[ \t]+$/gm, (spaces) => (spaces === '  ' ? spaces : ''))
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\s+$/g, '');
}

const ATTRIBUTE = /\s+[\w-]+(?:=(?:"[^"]*"|'[^']*'|\{[^}]*\}))?/.source;

/** What Markdown keeps (escapes and code), and what MDX adds to it. */
const PIECE = new RegExp(
  [
    /(?<kept>\\[^]|(?<!`)(?<ticks>`+)(?!`)(?:(?!\n\s*\n)[^])*?(?<!`)\k<ticks>(?!`))/,
    /(?<comment>[ \t]*\{\/\*[^]*?\*\/\})/,
    /(?<import>^import\s[^]*?from\s+(?:"[^"]*"|'[^']*');?[ \t]*$)/,
    /\]\((?<link>[^)\s]+)/,
    /(?<label>^ {0,3}\[[^\]]+\]:[ \t]+)(?<definition>\S+)/,
    new RegExp(`</?(?<component>[A-Z]\\w*)(?:${ATTRIBUTE})*\\s*/?>`),
    /(?<other>\{|^export\s)/,
  ]
    .map(({source}) => source)
    .join('|'),
  'gm',
);

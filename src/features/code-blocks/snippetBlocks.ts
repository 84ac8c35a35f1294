import {editionOfVersion} from '../../core/edition/editions';
import {checkedWith} from '@versus/snippet-check/checkedAgainst';
import type {Edition} from '@versus/snippet-check/edition';
import {stripPrompts} from '@versus/snippet-check/shell/stripPrompts';
import {versionOfFile} from '../../core/edition/versionOfFile';
import {highlight} from '../../site/template/highlight';
import {printedSnippet, toolNames} from '../../core/page/printedSnippet';

/** The parts of a Markdown syntax tree that are touched here. */
interface Node {
  type: string;
  lang?: string | null;
  meta?: string | null;
  value?: string;
  children?: Node[];
}

/**
 * Remark plugin: puts a `<Snippet>` in place of each fenced block, highlighted and with what it was checked against, so
 * that readers load no highlighter. Diagrams are left to their own plugin.
 */
export function snippetBlocks() {
  return (tree: Node, file: {path: string}): void => replaceIn(tree, editionOfVersion(versionOfFile(file.path)).schema);
}

function replaceIn(node: Node, schema: Edition): void {
  if (!node.children) return;
  node.children = node.children.map((child) => {
    if (child.type === 'code' && child.lang !== 'mermaid') return snippetOf(child, schema);
    replaceIn(child, schema);
    return child;
  });
}

function snippetOf({lang, meta, value = ''}: Node, schema: Edition): Node {
  const snippet = printedSnippet(lang ?? '', meta ?? '', value, 1);
  // The check reads the text of a page; what only the page's own parser takes for a block must not slip through.
  const [claim] = snippet.claims;
  if (claim) throw new Error(`${claim.message}. ${claim.remedy}`);
  const attributes: Record<string, string | undefined> = {
    html: highlight(value, snippet.language),
    code: snippet.kind === 'shell' ? withoutPrompts(value) : undefined,
    title: snippet.title,
    checkedWith: snippet.kind && checkedWith(snippet.kind, schema, value),
    noverify: snippet.noverify,
    expectError: snippet.expectError,
    since: snippet.since.map(({tool, version}) => `${toolNames[tool]} ${version} or newer`).join(', ') || undefined,
  };
  return {
    type: 'mdxJsxFlowElement',
    name: 'Snippet',
    attributes: Object.entries(attributes)
      .filter(([, text]) => text !== undefined)
      .map(([name, text]) => ({type: 'mdxJsxAttribute', name, value: text})),
    children: [],
  } as Node;
}

/** What a reader wants on the clipboard of a terminal session: its commands, without prompts and output. Nothing of other code. */
function withoutPrompts(code: string): string | undefined {
  const commands = stripPrompts(code);
  if (commands === code) return undefined;
  return commands
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.replace(/^ {2}/, ''))
    .join('\n');
}

import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {DIAGRAM_FOLDER, diagramFileName, diagramHash, type DiagramKind} from '../../site/content/diagramFile';

/** The parts of a Markdown syntax tree that are touched here. */
interface Node {
  type: string;
  lang?: string | null;
  meta?: string | null;
  value?: string;
  children?: Node[];
  position?: {start: {line: number}};
}

/**
 * Remark plugin: puts the drawing that was rendered beforehand in place of a Mermaid fence, so that no reader loads
 * Mermaid. While an author edits, a fence without a drawing stays and the stock theme renders it; a build stops.
 */
export function renderedDiagrams() {
  return (tree: Node, file: {path: string; cwd: string}): void => replaceIn(tree, file);
}

function replaceIn(node: Node, file: {path: string; cwd: string}): void {
  // A leaf has no `children` at all, and must not get one.
  if (!node.children) return;
  node.children = node.children.map((child) => {
    if (child.type === 'code' && child.lang === 'mermaid') return drawingOf(child, file) ?? child;
    replaceIn(child, file);
    return child;
  });
}

function drawingOf({meta, value = '', position}: Node, file: {path: string; cwd: string}): Node | undefined {
  const kind: DiagramKind = meta?.startsWith('tall') ? 'tall' : 'wide';
  const topicId = path.basename(path.dirname(file.path));
  const hash = diagramHash({kind, text: value});
  const name = diagramFileName(topicId, kind, hash);
  const drawing = path.join(file.cwd, DIAGRAM_FOLDER, name);
  if (!existsSync(drawing)) {
    if (process.env.NODE_ENV === 'development') return undefined;
    throw new Error(
      `${path.relative(file.cwd, file.path)}:${position?.start.line ?? 1}: the diagram has no drawing. Run \`npm run diagrams\`.`,
    );
  }
  const attributes = {kind, src: `/diagrams/${name}`, svg: readFileSync(drawing, 'utf8'), hash};
  return {
    type: 'mdxJsxFlowElement',
    name: 'Drawing',
    attributes: Object.entries(attributes).map(([key, text]) => ({type: 'mdxJsxAttribute', name: key, value: text})),
    children: [],
  } as Node;
}

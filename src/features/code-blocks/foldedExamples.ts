import path from 'node:path';

/** The parts of a Markdown syntax tree that are touched here. */
interface Node {
  type: string;
  depth?: number;
  name?: string;
  attributes?: never[];
  children?: Node[];
}

/**
 * Remark plugin for pages of topics: a heading of the third level with code under it becomes, with all that stands under it,
 * an `Example`. It runs after the code has become snippets.
 */
export function foldedExamples() {
  return (tree: Node, file: {path: string}): void => {
    if (path.basename(file.path) === 'index.mdx' && tree.children) tree.children = foldedIn(tree.children);
  };
}

function foldedIn(nodes: readonly Node[]): Node[] {
  const folded: Node[] = [];
  let index = 0;
  while (index < nodes.length) {
    const end = endOf(nodes, index);
    const under = nodes.slice(index, end);
    const isExample = nodes[index]!.depth === 3 && under.some(({name}) => name === 'Snippet');
    if (isExample) folded.push({type: 'mdxJsxFlowElement', name: 'Example', attributes: [], children: under});
    else folded.push(...under);
    index = end;
  }
  return folded;
}

/** Where what begins with the heading at `index` ends; any other node stands for itself. */
function endOf(nodes: readonly Node[], index: number): number {
  if (nodes[index]!.type !== 'heading') return index + 1;
  const next = nodes.findIndex(({type}, other) => other > index && type === 'heading');
  return next < 0 ? nodes.length : next;
}

/** The parts of a Markdown syntax tree that are touched here. */
interface Node {
  type: string;
  name?: string;
  ordered?: boolean;
  attributes?: object[];
  children?: Node[];
}

/** Remark plugin: the numbered steps under a drawing say what it shows; on a phone they are folded. */
export function foldedSteps() {
  return (tree: Node): void => {
    for (const node of tree.children ?? []) if (node.name === 'Diagram') node.children = node.children?.map(folded);
  };
}

const folded = (node: Node): Node =>
  node.type === 'list' && node.ordered === true
    ? {type: 'mdxJsxFlowElement', name: 'Steps', attributes: [], children: [node]}
    : node;

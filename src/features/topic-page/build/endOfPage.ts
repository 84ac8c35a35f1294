import path from 'node:path';

/** The parts of a Markdown syntax tree that are touched here. */
interface Node {
  type: string;
  name?: string;
  attributes?: object[];
  children?: Node[];
}

/** Remark plugin: every topic's page ends in `TopicEnd`, which gets the facts that the page imports as `topic`. */
export function endOfPage() {
  return (tree: Node, file: {path: string}): void => {
    if (path.basename(file.path) !== 'index.mdx') return;
    tree.children?.push({type: 'mdxJsxFlowElement', name: 'TopicEnd', attributes: [facts], children: []});
  };
}

/** `topic={topic}`, as the parser of MDX would have read it. */
const facts = {
  type: 'mdxJsxAttribute',
  name: 'topic',
  value: {
    type: 'mdxJsxAttributeValueExpression',
    value: 'topic',
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        body: [{type: 'ExpressionStatement', expression: {type: 'Identifier', name: 'topic'}}],
      },
    },
  },
};

import path from 'node:path';
import {sitePages} from '../../../core/register/addresses';

/** The parts of a Markdown syntax tree that are touched here. */
interface Node {
  type: string;
  url?: string;
  attributes?: {type: string; name?: string; value?: unknown}[];
  children?: Node[];
}

/**
 * Remark plugin: a link to `/service-types/#x` leads to that topic in the edition of the page it stands on. It is made
 * the path of a file, because only the docs plugin knows the addresses of an edition.
 */
export function editionLinks() {
  return (tree: Node, file: {path: string}): void => {
    if (path.basename(file.path) === 'index.mdx') changeIn(tree);
  };
}

function changeIn(node: Node): void {
  if (node.type === 'link' || node.type === 'definition') node.url = besides(node.url ?? '', FILE);
  for (const attribute of node.attributes ?? []) {
    const isLink = attribute.name === 'href' || attribute.name === 'to';
    // Only links of Markdown may name a file.
    if (isLink && typeof attribute.value === 'string') attribute.value = besides(attribute.value, '');
  }
  for (const child of node.children ?? []) changeIn(child);
}

const FILE = 'index.mdx';

/** A link to a topic, from the page of another; one to a page of the whole site is left alone. */
function besides(link: string, file: string): string {
  if (sitePages.includes(link)) return link;
  return link.replace(/^\/([^/]+\/)(?=$|#)/, `../$1${file}`).replace(/^\/(?=[^/]+\/)/, '../');
}

import type {PartText} from '@site/src/core/part/formatPart';

/**
 * What a part says, read off the page: statements are marked with `data-says`, which holds their label, or is empty in the
 * cell of a side, whose name is the label. `data-part` names the part. Nothing where it has no statement of its own.
 */
export function partSaid(part: HTMLElement, topicTitle: string): PartText | undefined {
  const lines = [...part.querySelectorAll<HTMLElement>('[data-says]')].map((said) => {
    const side = said.dataset.says === '' ? said.querySelector('.side') : null;
    return {label: side?.textContent ?? said.dataset.says!, text: inlineText(said, side).trim()};
  });
  if (lines.length === 0) return undefined;
  const sources = [...part.querySelectorAll<HTMLAnchorElement>('[data-sources] a')];
  return {
    title: `${topicTitle} › ${part.dataset.part}`,
    lines,
    sources: sources.map(({textContent, href}) => ({title: textContent, url: href})),
    checked: part.dataset.checked ?? '',
  };
}

/** The text of a node without one within it; code stands in backticks, as in `topic.yaml`. */
function inlineText(node: Node, without: Node | null): string {
  if (node === without) return '';
  if (node.nodeType === Node.TEXT_NODE) return node.textContent!;
  const text = [...node.childNodes].map((child) => inlineText(child, without)).join('');
  return node.nodeName === 'CODE' ? `\`${text}\`` : text;
}

import {sections} from '../topic/sections';

/** What a page itself says in a section, beside the facts that components show there. */
export interface SectionTexts {
  /** Paragraphs, list items, headings and captions, in their order, without Markdown's signs but with code in backticks. */
  prose: string[];
  /** Blocks of code that are printed. */
  code: string[];
  /** The text of the drawings. */
  drawings: string[];
}

/** The texts of a page by the id of their section; a section without any is left out. */
export function sectionTexts(page: string): ReadonlyMap<string, SectionTexts> {
  const texts = new Map<string, SectionTexts>();
  let section: SectionTexts | undefined;
  let paragraph: string[] = [];
  let fence: {mark: string; isDrawing: boolean; lines: string[]} | undefined;
  const endParagraph = () => {
    const text = plainMarkdown(paragraph.join(' '));
    if (section && text !== '') section.prose.push(text);
    paragraph = [];
  };
  for (const line of page.split(/\r?\n/)) {
    if (fence) {
      if (line.trim().startsWith(fence.mark) && line.trim().replaceAll(fence.mark[0]!, '') === '') {
        (fence.isDrawing ? section?.drawings : section?.code)?.push(fence.lines.join('\n'));
        fence = undefined;
      } else {
        fence.lines.push(line);
      }
      continue;
    }
    const opening = /^\s*(`{3,}(?!.*`)|~{3,})\s*(\S*)/.exec(line);
    const heading = /^##\s.*\{\/\*\s*#(\S+)\s*\*\/\}\s*$/.exec(line)?.[1];
    if (opening) {
      endParagraph();
      fence = {mark: opening[1]!, isDrawing: opening[2] === 'mermaid', lines: []};
    } else if (heading !== undefined) {
      endParagraph();
      section = {prose: [], code: [], drawings: []};
      if (sections.some(({id}) => id === heading)) texts.set(heading, section);
    } else if (/^\s*<\/?[A-Z]/.test(line)) {
      endParagraph();
      const caption = /\scaption="([^"]*)"/.exec(line)?.[1];
      if (caption !== undefined) section?.prose.push(caption);
    } else if (line.trim() === '') {
      endParagraph();
    } else {
      if (/^\s*(?:[-*+]|\d+[.)]|#{3,})\s/.test(line)) endParagraph();
      paragraph.push(line.trim());
    }
  }
  endParagraph();
  return texts;
}

/** Markdown of a page as a sentence of `topic.yaml` would say it; what stands in backticks is left as it is. */
const plainMarkdown = (text: string): string =>
  text
    .replace(/^(?:[-*+]|\d+[.)]|#{3,})\s+/, '')
    .split(/(`[^`]+`)/)
    .map((piece, index) =>
      index % 2 === 1
        ? piece
        : piece
            .replace(/\{\/\*[^]*?\*\/\}/g, '')
            .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
            .replace(/\*\*|__|(?<!\w)[*_]|[*_](?!\w)/g, '')
            .replace(/\\(?=[\p{P}\p{S}])/gu, ''),
    )
    .join('')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();

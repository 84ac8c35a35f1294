import {sections} from '../topic/sections';
import {within, type Page} from './page';

/** What a page itself says in a section, beside the facts that components show there. */
export interface SectionTexts {
  /** Paragraphs, list items, headings and captions, in their order, without Markdown's signs but with code in backticks. */
  prose: string[];
  /** Blocks of code that are printed. */
  code: string[];
  /** The text of the drawings. */
  drawings: string[];
}

/** The texts of a page by the id of their section. */
export function sectionTexts(page: Page): ReadonlyMap<string, SectionTexts> {
  return new Map(
    page.sections.flatMap(({id, body}): [string, SectionTexts][] => {
      if (id === undefined || !sections.some((section) => section.id === id)) return [];
      const fences = within(page.fences, body);
      const codeOf = (isDrawing: boolean) =>
        fences.filter(({language}) => (language === 'mermaid') === isDrawing).map(({code}) => code);
      const prose = within(page.prose, body).map(({text}) => text);
      return [[id, {prose, code: codeOf(false), drawings: codeOf(true)}]];
    }),
  );
}

import {reservedIds} from '../part/parts';
import {quote, type Problem} from '../text/problem';
import type {Page} from './page';

/** The ids of a page's own headings. */
export const headingIds = (page: Pick<Page, 'headings'>): string[] => headingTitles(page).map(({id}) => id);

/** The page's own headings that can be linked, with their words. */
export const headingTitles = ({headings}: Pick<Page, 'headings'>): {id: string; title: string}[] =>
  headings.flatMap(({id, title}) => (id === undefined ? [] : [{id, title}]));

/** Headings without an id of their own, or with one that is taken: `taken` are the ids of the topic's parts. */
export function checkHeadings(file: string, {headings}: Page, taken: readonly string[]): Problem[] {
  return headings.flatMap(({line, title, id}, index) => {
    if (id === undefined || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
      return [
        {
          file,
          line,
          message: `heading ${quote(title)} has no kebab-case id${id === undefined ? '' : ` (got ${quote(id)})`}`,
          remedy: 'Choose one that never changes: ### Title {/* #short-id */}',
        },
      ];
    }
    const isTaken = [...reservedIds, ...taken, ...headings.slice(0, index).map((heading) => heading.id)].includes(id);
    return isTaken
      ? [{file, line, message: `heading id ${quote(id)} is taken in this topic`, remedy: 'Choose another.'}]
      : [];
  });
}

/** What stands under a heading up to the next of its level or above, as Markdown. */
export function textUnder(headingId: string, {headings, source}: Page): string {
  const heading = headings.find(({id}) => id === headingId);
  return heading ? source.slice(heading.body.start, heading.body.end) : '';
}

import {reservedIds} from '../part/parts';
import {quote, type Problem} from '../text/problem';
import {proseOf} from './proseOf';

/** A heading of level 3 that an author wrote; its id can be linked to like a part of the topic. */
interface PageHeading {
  line: number;
  title: string;
  id: string | undefined;
}

/** The ids of a page's own headings. */
export const headingIds = (page: string): string[] => headingTitles(page).map(({id}) => id);

/** The page's own headings that can be linked, with their words. */
export const headingTitles = (page: string): {id: string; title: string}[] =>
  headingsOf(page).flatMap(({id, title}) => (id === undefined ? [] : [{id, title}]));

/** Headings without an id of their own, or with one that is taken: `taken` are the ids of the topic's parts. */
export function checkHeadings(file: string, page: string, taken: readonly string[]): Problem[] {
  const headings = headingsOf(page);
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

function headingsOf(page: string): PageHeading[] {
  const lines = page.split('\n');
  return proseOf(page)
    .text.split('\n')
    .flatMap((content, index) => {
      if (!/^###\s/.test(content)) return [];
      const heading = lines[index]!.slice(3).trim();
      const mark = /\{\/\*\s*#(\S*)\s*\*\/\}$/.exec(heading);
      return [{line: index + 1, title: heading.slice(0, mark?.index).trim(), id: mark?.[1]}];
    });
}

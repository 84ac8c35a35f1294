import {headingTitles} from '../../../core/page/pageHeadings';
import {partsOf, titleOf} from '../../../core/part/parts';
import type {OutputFile} from '../../../site/host/outputFile';
import type {PublishedTopic} from '../../../site/content/site';

/** Every address of the current edition with its title: pages of topics and parts, and headings in place. */
export function addressesFile(topics: readonly PublishedTopic[]): OutputFile[] {
  const titles = topics
    .filter(({isCurrent}) => isCurrent)
    .flatMap(({facts, url, page}): [string, string][] => [
      [url, titleOf(facts)],
      [`${url}cheat-sheet/`, `${titleOf(facts)}, cheat sheet`],
      ...partsOf(facts).map(({id, title}): [string, string] => [`${url}${id}/`, title]),
      ...headingTitles(page).map(({id, title}): [string, string] => [`${url}#${id}`, title]),
    ]);
  return [{path: 'addresses.json', content: JSON.stringify(Object.fromEntries(titles))}];
}

import {headingIds} from './pageHeadings';
import {partsOf} from './parts';
import type {Topic} from './topic';

/** What a topic's addresses are made of: its facts, and its page for the headings that can be linked. */
export interface AddressedTopic {
  id: string;
  facts: Topic;
  page: string;
}

/** Pages beside those of the topics. An export that adds a page for readers adds its address here. */
export const sitePages: readonly string[] = ['/', '/feed.xml', '/llms.txt', '/search/', '/topics.json'];

/** Every public address of the current edition, without the base path. Drafts have none: nobody can have linked them. */
export function addressesOf(topics: readonly AddressedTopic[]): string[] {
  return [...sitePages, ...topics.filter(({facts}) => !facts.draft).flatMap(addressesOfTopic)];
}

function addressesOfTopic({id, facts, page}: AddressedTopic): string[] {
  const topic = `/${id}/`;
  return [
    topic,
    `${topic}cheat-sheet/`,
    `${topic}index.md`,
    ...partsOf(facts).flatMap((part) => [`${topic}${part.id}/`, `${topic}#${part.id}`]),
    ...headingIds(page).map((heading) => `${topic}#${heading}`),
  ];
}

import {editionPairs} from '../edition/editionPairs';
import type {Page} from '../page/page';
import {headingIds} from '../page/pageHeadings';
import {partsOf} from '../part/parts';
import type {Topic} from '../topic/topic';

/** What a topic's addresses are made of: its facts, and its page for the headings that can be linked. */
export interface AddressedTopic {
  id: string;
  facts: Topic;
  page: Pick<Page, 'headings'>;
}

/** The files for Anki of a topic, or of `all` topics. */
export const ankiAddresses = (name: string) => ({apkg: `/anki/${name}.apkg`, text: `/anki/${name}.txt`});

/** The topic, or `all`, to whose files for Anki an address belongs. */
export const ankiNameOf = (address: string): string | undefined => /^\/anki\/([^/]+)\.(?:apkg|txt)$/.exec(address)?.[1];

/** Pages beside those of the topics. An export that adds a page for readers adds its address here. */
export const sitePages: readonly string[] = [
  '/',
  ...Object.values(ankiAddresses('all')),
  '/editions/',
  ...editionPairs().map(({address}) => address),
  '/feed.xml',
  '/licences.txt',
  '/llms.txt',
  '/practice/',
  '/search/',
  '/topics.json',
  '/versions/',
];

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
    ...Object.values(ankiAddresses(id)),
    ...partsOf(facts).flatMap((part) => [`${topic}${part.id}/`, `${topic}#${part.id}`]),
    ...headingIds(page).map((heading) => `${topic}#${heading}`),
  ];
}

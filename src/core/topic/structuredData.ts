import {licence} from './licence';
import {titleOf} from '../part/parts';
import type {Topic} from './topic';

/** What the facts of a topic do not say of its page. */
interface PageFacts {
  /** Public address of the page. */
  address: string;
  /** Public address of the home page. */
  home: string;
  siteTitle: string;
  /** The day the topic last changed, YYYY-MM-DD; left out where it is not known. */
  changed: string | undefined;
}

/** A topic in the words of schema.org: where its page stands, and what one learns there. */
export function structuredData(topic: Topic, {address, home, siteTitle, changed}: PageFacts): object {
  const name = titleOf(topic);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          {'@type': 'ListItem', position: 1, name: siteTitle, item: home},
          {'@type': 'ListItem', position: 2, name, item: address},
        ],
      },
      {
        '@type': 'LearningResource',
        '@id': address,
        url: address,
        name,
        description: topic.distinction,
        learningResourceType: 'Comparison',
        about: topic.sides.map((side) => ({'@type': 'Thing', name: side.name})),
        teaches: topic.rows.map(({aspect}) => aspect),
        educationalLevel: levelNames[topic.level],
        inLanguage: 'en',
        isAccessibleForFree: true,
        license: licence.url,
        isPartOf: {'@type': 'WebSite', name: siteTitle, url: home},
        ...(changed === undefined ? {} : {dateModified: changed}),
      },
    ],
  };
}

/** JSON for a script element: without a sign that could end the element. */
export const scriptJson = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const levelNames: Record<Topic['level'], string> = {junior: 'Beginner', mid: 'Intermediate', senior: 'Advanced'};

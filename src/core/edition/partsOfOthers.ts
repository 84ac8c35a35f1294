import {within, type Page} from '../page/page';
import {partsOf, type Part} from '../part/parts';
import {sections} from '../topic/sections';
import type {Topic} from '../topic/topic';

/** A topic in one edition. */
export interface TopicInEdition {
  facts: Topic;
  page: Page;
}

/** A part that an edition of a topic lacks, and another has. */
export interface PartOfOther {
  id: string;
  title: string;
  /** The section it stands in, which every edition has. */
  section: string;
  /** The part of this edition that is nearest to it. */
  nearest: string;
  /** Whether that is the same part under the id it had before it was renamed. */
  isRenamed: boolean;
}

/** The parts and headings of `other` that links may name and `own` has not, each with what is nearest to it there. */
export function partsOfOther(own: TopicInEdition, other: TopicInEdition): PartOfOther[] {
  const known = new Set([...placesOf(own).map(({id}) => id), ...Object.keys(own.facts.redirects ?? {})]);
  const earlierIds = new Map(Object.entries(other.facts.redirects ?? {}).map(([from, to]) => [to, from]));
  return placesOf(other)
    .filter(({id}) => !known.has(id))
    .map(({id, title, section}) => {
      const earlier = earlierIds.get(id);
      const isRenamed = earlier !== undefined && known.has(earlier);
      return {id, title, section, nearest: isRenamed ? earlier : section, isRenamed};
    });
}

/** Everything in a topic that can be linked, with the section it stands in. */
const placesOf = ({facts, page}: TopicInEdition): {id: string; title: string; section: string}[] => [
  ...partsOf(facts).map((part) => ({id: part.id, title: part.title, section: sectionOf(part)})),
  ...sectionHeadings(page),
];

const sectionOf = ({kind, id}: Part): string => (kind === 'section' ? id : sectionOfKind[kind]);

/** Where the page shows parts of a kind. */
const sectionOfKind: Record<Exclude<Part['kind'], 'section'>, string> = {
  row: 'differences',
  'follow-up': 'sample-answer',
  scenario: 'trade-offs',
  trap: 'tips',
};

/** The headings that can be linked, with the section they stand in. */
const sectionHeadings = ({sections: found, headings}: Page) =>
  headings.flatMap(({id, title, body}) => {
    if (id === undefined) return [];
    const above = found.find((section) => within([body], section.body).length > 0);
    const section = sections.find((known) => known.id === above?.id) ?? sections[0];
    return [{id, title, section: section.id}];
  });

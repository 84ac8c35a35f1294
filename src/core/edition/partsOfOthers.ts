import {headingTitles} from '../page/pageHeadings';
import {partsOf, type Part} from '../part/parts';
import {sections} from '../topic/sections';
import type {Topic} from '../topic/topic';

/** A topic in one edition. */
export interface TopicInEdition {
  facts: Topic;
  page: string;
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
  ...headingTitles(page).map((heading) => ({...heading, section: sectionOfHeading(page, heading.id)})),
];

const sectionOf = ({kind, id}: Part): string => (kind === 'section' ? id : sectionOfKind[kind]);

/** Where the page shows parts of a kind. */
const sectionOfKind: Record<Exclude<Part['kind'], 'section'>, string> = {
  row: 'differences',
  'follow-up': 'sample-answer',
  scenario: 'trade-offs',
  trap: 'tips',
};

/** The last section that begins above the heading. */
function sectionOfHeading(page: string, headingId: string): string {
  const above = page.slice(0, page.search(new RegExp(`\\{/\\*\\s*#${headingId}\\s*\\*/\\}`)));
  const titles = [...above.matchAll(/^## (.+?)\s*$/gm)].map(([, title]) => title!.replace(/\s*\{\/\*.*$/, ''));
  return sections.find(({title}) => title === titles.at(-1))?.id ?? sections[0].id;
}

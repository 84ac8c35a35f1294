import {sections} from '../topic/sections';
import type {Topic} from '../topic/topic';

/** What can be linked within a topic. */
type PartKind = 'section' | 'row' | 'follow-up' | 'trap' | 'scenario';

/** One linkable part of a topic; `id` is its fragment on the topic's page. */
export interface Part {
  kind: PartKind;
  id: string;
  /** What a reader calls it: the section's heading, the row's aspect, the question, the wrong statement. */
  title: string;
}

/** Words that are part of an address already and can therefore be no id of an author's. */
export const reservedIds: readonly string[] = [
  ...sections.map(({id}) => id),
  'cheat-sheet',
  'index',
  'search',
  'practice',
  'editions',
  'anki',
  // The file with every topic, beside those of single ones.
  'all',
  // Ids of elements that every page has.
  'menu',
];

/** Words that can be no name of a topic; a part may be called like a page of the whole site. */
export const reservedFolders: readonly string[] = [...reservedIds, 'versions'];

/** Every part of a topic, in the order of the page. */
export function partsOf(topic: Topic): Part[] {
  return [
    ...sections.map(({id, title}): Part => ({kind: 'section', id, title})),
    ...topic.rows.map(({id, aspect}): Part => ({kind: 'row', id, title: aspect})),
    ...topic.answer.followUps.map(({id, question}): Part => ({kind: 'follow-up', id, title: question})),
    ...topic.scenarios.map(({id, situation}): Part => ({kind: 'scenario', id, title: situation})),
    ...topic.traps.map(({id, wrong}): Part => ({kind: 'trap', id, title: wrong})),
  ];
}

/** The name of a comparison, from its sides unless it has one of its own: `Docker vs Kubernetes`. */
export const titleOf = (topic: Topic) => topic.title ?? topic.sides.map(({name}) => name).join(' vs ');

/** What stands over the reason against the sides that a scenario does not choose. */
export const notOtherLabel = ({sides}: Topic) => (sides.length > 2 ? 'Why not the others' : 'Why not the other');

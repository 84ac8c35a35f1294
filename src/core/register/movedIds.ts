import type {PracticeTopic} from '../part/practiceCards';

/** Ids that lead to others now: of topics, and of parts as `topic/part`. */
export interface MovedIds {
  topics: Readonly<Record<string, string>>;
  parts: Readonly<Record<string, string>>;
}

/** What practice needs to keep the progress of what was renamed; `topics` are the old and new ids of renamed topics. */
export const movedIds = (
  published: readonly Pick<PracticeTopic, 'id' | 'facts'>[],
  topics: ReadonlyMap<string, string>,
): MovedIds => ({
  topics: Object.fromEntries(topics),
  parts: Object.fromEntries(
    published.flatMap(({id, facts}) =>
      Object.entries(facts.redirects ?? {}).map(([from, to]): [string, string] => [`${id}/${from}`, `${id}/${to}`]),
    ),
  ),
});

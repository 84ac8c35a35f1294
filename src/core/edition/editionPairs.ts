import {editions, type Edition} from './editions';

/** Two editions whose difference has a page. */
export interface EditionPair {
  older: Edition;
  newer: Edition;
  /** Address of that page, without the base path; it never changes. */
  address: string;
}

/** What a row's mark says before "since 1.36". */
export type RowChange = 'new' | 'changed' | 'Why changed';

/** What a topic's page needs to mark its rows: only ids, because every reader loads it. */
export interface ChangedSince {
  /** Name of the edition before. */
  edition: string;
  /** Page that shows what changed since then, without the base path. */
  address: string;
  /** The rows that are new or say something else, by their ids. */
  rows: Record<string, RowChange>;
}

/** Every two editions, the newest two first. `listed` are all editions, newest first. */
export const editionPairs = (listed: readonly Edition[] = editions): EditionPair[] =>
  listed.flatMap((newer, place) =>
    listed.slice(place + 1).map((older) => ({older, newer, address: `/editions/${older.name}-to-${newer.name}/`})),
  );

/** The edition and the one that came before it, by the name of the newer; nothing for the oldest. */
export const pairBefore = (name: string, listed: readonly Edition[] = editions): EditionPair | undefined =>
  editionPairs(listed).find(({newer}) => newer.name === name);

/** Id of a change on the page of a pair: of a part, or of a topic as a whole. */
export const changeId = (topicId: string, partId?: string): string =>
  partId === undefined ? topicId : `${topicId}/${partId}`;

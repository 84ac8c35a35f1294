import {usePluginData} from '@docusaurus/useGlobalData';
import {useActiveVersion} from '@docusaurus/plugin-content-docs/client';
import {useEffect, useState} from 'react';
import {prepareSearch, search} from './search';
import type {ShownAnswer} from './shownAnswer';

/** Where a search stands; an answer stays while the next one is on its way. */
export interface SearchState {
  answer: ShownAnswer | undefined;
  /** Whether the last attempt failed; the next key tries again. */
  hasFailed: boolean;
}

/** Address of the first file of the search in the edition that is being read. */
export function useSearchEntry(): string {
  const entries = usePluginData('versus-search') as Record<string, string>;
  const version = useActiveVersion(undefined);
  return entries[version?.name ?? 'current'] ?? entries.current!;
}

/** Searches as `query` changes; `isLiteral` leaves its spelling as it is. An empty query only loads what is needed. */
export function useSearch(query: string, isLiteral: boolean): SearchState {
  const entry = useSearchEntry();
  const [state, setState] = useState<SearchState>({answer: undefined, hasFailed: false});
  useEffect(() => {
    let isStale = false;
    const isEmpty = query.trim() === '';
    const asked = isEmpty ? prepareSearch(entry).then(() => undefined) : search(entry, query, isLiteral);
    asked.then(
      (answer) => !isStale && setState({answer, hasFailed: false}),
      () => !isStale && setState({answer: undefined, hasFailed: !isEmpty}),
    );
    return () => {
      isStale = true;
    };
  }, [entry, query, isLiteral]);
  return state;
}

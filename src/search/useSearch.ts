import {usePluginData} from '@docusaurus/useGlobalData';
import {useActiveVersion} from '@docusaurus/plugin-content-docs/client';
import {useEffect, useState} from 'react';
import {prepareSearch, search} from './search';
import type {Answer} from './searchSource';

/** Where a search stands; an answer stays while the next one is on its way. */
export interface SearchState {
  /** The query that `answer` belongs to. */
  answered: string | undefined;
  answer: Answer | undefined;
  /** Whether the last attempt failed; the next key tries again. */
  hasFailed: boolean;
}

/** Address of the first file of the search in the edition that is being read. */
function useSearchEntry(): string {
  const entries = usePluginData('versus-search') as Record<string, string>;
  const version = useActiveVersion(undefined);
  return entries[version?.name ?? 'current'] ?? entries.current!;
}

/** Searches as `query` changes; `isLiteral` leaves its spelling as it is. An empty query only loads what is needed. */
export function useSearch(query: string, isLiteral: boolean): SearchState {
  const entry = useSearchEntry();
  const [state, setState] = useState<SearchState>({answered: undefined, answer: undefined, hasFailed: false});
  useEffect(() => {
    let isStale = false;
    const isEmpty = query.trim() === '';
    const asked = isEmpty ? prepareSearch(entry).then(() => undefined) : search(entry, query, isLiteral);
    asked.then(
      (answer) => !isStale && setState({answered: isEmpty ? undefined : query, answer, hasFailed: false}),
      () => !isStale && setState({answered: undefined, answer: undefined, hasFailed: !isEmpty}),
    );
    return () => {
      isStale = true;
    };
  }, [entry, query, isLiteral]);
  return state;
}

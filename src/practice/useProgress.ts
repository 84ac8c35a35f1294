import {useMemo, useSyncExternalStore} from 'react';
import type {PracticeDeck} from '@site/model/practiceDeck';
import {ProgressStore, type KeptProgress} from './progress';
import {carryOver, noProgress} from './progressDocument';

/** One store a visit, so that what could not be stored is there until the page is left. */
let store: ProgressStore | undefined;

const whileBuilding: KeptProgress = {progress: noProgress, keeping: 'kept', unreadable: []};

/** What is kept, with what is answered under the ids that cards have now, and the store to answer into. */
export function useProgress(deck: PracticeDeck): KeptProgress & {store: ProgressStore} {
  store ??= new ProgressStore(window);
  const kept = useSyncExternalStore(store.subscribe, store.current, () => whileBuilding);
  const progress = useMemo(
    () =>
      carryOver(
        kept.progress,
        deck.moved,
        deck.cards.map(({id}) => id),
      ),
    [kept.progress, deck],
  );
  return {...kept, progress, store};
}

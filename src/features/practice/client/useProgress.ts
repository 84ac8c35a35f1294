import {useEffect, useMemo, useSyncExternalStore} from 'react';
import type {DeckOutline} from '../deck/practiceDeck';
import {formatMarks} from '../deck/practiceMarks';
import {practiceMarks} from '../progress/practiceMarks';
import {askToKeep, ProgressStore, type KeptProgress} from '../progress/progress';
import {carryOver, type PracticeSettings} from '../progress/progressDocument';
import {settingsFor} from '../progress/settingsFor';

/** One store a visit, so that what could not be stored is there until the page is left. */
let store: ProgressStore | undefined;

/** What a screen knows of its reader. */
export interface ReaderProgress extends KeptProgress {
  /** What is set, as far as the deck has it. */
  settings: PracticeSettings;
  store: ProgressStore;
}

/**
 * What is kept, with what is answered under the ids that cards have now, and the store to answer into. Only for what is
 * rendered in the browser.
 */
export function useProgress(deck: DeckOutline): ReaderProgress {
  store ??= openStore();
  const kept = useSyncExternalStore(store.subscribe, store.current);
  const progress = useMemo(() => carryOver(kept.progress, deck.moved, idsOf(deck)), [kept.progress, deck]);
  const settings = useMemo(() => settingsFor(deck, progress.settings), [progress.settings, deck]);
  const opened = store;
  useEffect(() => opened.keepMarks(formatMarks(practiceMarks(deck, progress, new Date()))), [opened, deck, progress]);
  return {...kept, progress, settings, store: opened};
}

/** A browser is asked to keep what is stored once: when there is something for the first time. */
function openStore(): ProgressStore {
  const opened = new ProgressStore(window);
  if (opened.current().progress.answers.size > 0) return opened;
  const stop = opened.subscribe(() => {
    if (opened.current().progress.answers.size === 0) return;
    stop();
    void askToKeep(navigator.storage);
  });
  return opened;
}

/** The ids of all cards. */
export const idsOf = ({cards}: DeckOutline): string[] => cards.map(({id}) => id);

import {usePluginData} from '@docusaurus/useGlobalData';
import {startTransition, useCallback, useEffect, useState} from 'react';
import type {PracticeDeck} from '@site/model/practiceDeck';

/** Where loading the cards stands. */
export type LoadedDeck = {kind: 'loading'} | {kind: 'failed'; retry: () => void} | {kind: 'ready'; deck: PracticeDeck};

/** Loaded once in a visit; what failed is forgotten, so that the next attempt loads again. */
let loaded: Promise<PracticeDeck> | undefined;

/** All cards. In several components at once they are loaded only once. */
export function useDeck(): LoadedDeck {
  const {deck: address} = usePluginData('versus-practice') as {deck: string};
  const [state, setState] = useState<PracticeDeck | 'failed'>();
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => {
    setState(undefined);
    setAttempt((before) => before + 1);
  }, []);
  useEffect(() => {
    let isStale = false;
    loadDeck(address).then(
      // The plan takes a while to reckon and to draw; in pieces a phone can do something else in between.
      (deck) => !isStale && startTransition(() => setState(deck)),
      () => !isStale && setState('failed'),
    );
    return () => {
      isStale = true;
    };
  }, [address, attempt]);
  if (state === undefined) return {kind: 'loading'};
  return state === 'failed' ? {kind: 'failed', retry} : {kind: 'ready', deck: state};
}

function loadDeck(address: string): Promise<PracticeDeck> {
  loaded ??= fetchDeck(address);
  loaded.catch(() => (loaded = undefined));
  return loaded;
}

async function fetchDeck(address: string): Promise<PracticeDeck> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as PracticeDeck;
}

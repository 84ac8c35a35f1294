import {useEffect, useState, type ReactNode} from 'react';
import type {PracticeDeck} from '../deck/practiceDeck';
import type {DeckLoader} from './DeckLoader';
import {NotLoaded} from './NotLoaded';
import {Waiting} from './Waiting';

interface Props {
  loader: DeckLoader;
  children: (deck: PracticeDeck) => ReactNode;
}

/** A screen that asks cards, from when their answers are there. */
export function WholeDeck({loader, children}: Props): ReactNode {
  const [deck, setDeck] = useState(loader.loaded);
  const [failedAttempts, setFailed] = useState(0);
  const [attempt, setAttempt] = useState(1);
  useEffect(() => {
    let isStale = false;
    loader.loadWhole().then(
      // The plan takes a while to reckon and to draw; in pieces a phone can do something else in between.
      (whole) => !isStale && setDeck(whole),
      () => !isStale && setFailed(attempt),
    );
    return () => {
      isStale = true;
    };
  }, [loader, attempt]);
  if (deck) return children(deck);
  return failedAttempts === attempt ? <NotLoaded onRetry={() => setAttempt(attempt + 1)} /> : <Waiting />;
}

import type {ReactNode} from 'react';
import type {PracticeDeck} from '@site/model/practiceDeck';
import {today} from './schedule';
import {useProgress} from './useProgress';

/** What to do today. */
export function PracticeHome({deck}: {deck: PracticeDeck}): ReactNode {
  const {progress} = useProgress(deck);
  const round = today(progress, deck.cards, progress.settings, new Date());
  return <h1>Today, about {round.minutes} minutes</h1>;
}

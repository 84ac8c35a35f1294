import {useMemo, type ReactNode} from 'react';
import type {PracticeDeck} from '../../deck/practiceDeck';
import {RoundEnd} from './RoundEnd';
import {today} from '../../schedule/schedule';
import {screenAddress} from '../screenAddress';
import {Turns} from './Turns';
import {useNow} from '../useNow';
import {useProgress} from '../useProgress';

/**
 * Today's round. What comes next follows from the answers alone, so that a reload, another tab or a phone that was locked
 * goes on where it was.
 */
export function Round({deck}: {deck: PracticeDeck}): ReactNode {
  const reader = useProgress(deck);
  const {progress, settings} = reader;
  const now = useNow();
  const round = useMemo(() => today(progress, deck.cards, settings, now), [progress, deck, settings, now]);
  return (
    <Turns
      deck={deck}
      reader={reader}
      queue={round.queue}
      done={round.done}
      stop={screenAddress()}
      end={(headingRef) => <RoundEnd deck={deck} reader={reader} round={round} now={now} headingRef={headingRef} />}
    />
  );
}

import {useMemo, useState, type ReactNode} from 'react';
import type {PracticeDeck, TopicOutline} from '../../deck/practiceDeck';
import {extended, newRoundSize, readRoundSize} from '../../schedule/roundSize';
import {roundOfTopic} from '../../schedule/roundOfTopic';
import {TopicRoundEnd} from './TopicRoundEnd';
import {Turns} from './Turns';
import {useNow} from '../useNow';
import {remember, usePlace} from '../usePlace';
import {useProgress} from '../useProgress';

/** A round of one topic, beside what the plan has for today; it goes on for as long as the reader wants. */
export function TopicRound({deck, topic}: {deck: PracticeDeck; topic: TopicOutline}): ReactNode {
  const reader = useProgress(deck);
  const {progress, settings} = reader;
  const now = useNow();
  const {remembered} = usePlace();
  const cards = useMemo(() => deck.cards.filter((card) => card.topic === topic.id), [deck, topic]);
  const [begun] = useState(() => newRoundSize(roundOfTopic(progress, cards, settings, now, 0).today));
  const size = useMemo(() => readRoundSize(remembered) ?? begun, [remembered, begun]);
  const round = useMemo(
    () => roundOfTopic(progress, cards, settings, now, size.until),
    [progress, cards, settings, now, size],
  );
  return (
    <Turns
      deck={deck}
      reader={reader}
      queue={round.queue}
      done={Math.max(0, round.done - size.from)}
      keep={size}
      stop={topic.url}
      end={(headingRef) => (
        <TopicRoundEnd
          deck={deck}
          reader={reader}
          topic={topic}
          round={round}
          answered={Math.max(0, round.today - size.from)}
          now={now}
          headingRef={headingRef}
          onMore={() => remember(extended(size, round.today))}
        />
      )}
    />
  );
}

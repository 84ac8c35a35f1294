import {useMemo, type ReactNode, type Ref} from 'react';
import type {PracticeDeck, TopicOutline} from '../../deck/practiceDeck';
import {counted} from '../countWords';
import {dateOfDay, dayOf} from '../../schedule/calendar';
import styles from '../Practice.module.css';
import {TOPIC_MORE, type RoundOfTopic} from '../../schedule/roundOfTopic';
import {screenAddress} from '../screenAddress';
import type {ReaderProgress} from '../useProgress';
import {whereYouStand} from '../../schedule/whereYouStand';
import {WorthReading} from '../WorthReading';

interface Props {
  deck: PracticeDeck;
  reader: ReaderProgress;
  topic: TopicOutline;
  round: RoundOfTopic<unknown>;
  /** Cards that were answered in this round. */
  answered: number;
  now: Date;
  headingRef: Ref<HTMLHeadingElement>;
  onMore: () => void;
}

/** The end of a round of one topic, which is one only if the reader wants no more. */
export function TopicRoundEnd(props: Props): ReactNode {
  const {deck, reader, topic, round, answered, now, headingRef, onMore} = props;
  const {progress, settings} = reader;
  const missed = useMemo(() => {
    const day = dateOfDay(dayOf(now));
    return whereYouStand(deck, progress, settings, now).unsure.filter(
      ({card, standing}) => card.topic === topic.id && standing.lastSeen === day,
    );
  }, [deck, progress, settings, now, topic]);
  return (
    <>
      <h1 ref={headingRef} tabIndex={-1}>
        {topic.title}: {round.asked} of {round.cards} asked
      </h1>
      <div className={styles.start}>
        <p className={styles.load}>
          {answered > 0 && `${counted(answered, 'question')} answered. `}
          {round.more === 0 && 'Everything there is was asked today.'}
        </p>
        {round.more > 0 && (
          <button type="button" className={`button-primary ${styles.startButton}`} onClick={onMore}>
            {round.more < TOPIC_MORE ? `The last ${round.more}` : 'Five more'}
          </button>
        )}
      </div>
      <p className={styles.ways}>
        <a href={topic.url}>Back to {topic.title}</a>
        <a href={screenAddress()}>Practice</a>
      </p>
      <WorthReading missed={missed} now={now} />
    </>
  );
}

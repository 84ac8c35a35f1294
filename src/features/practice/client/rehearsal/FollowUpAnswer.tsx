import type {ReactNode} from 'react';
import type {DeckTopic} from '../../deck/practiceDeck';
import type {PracticeCard} from '@site/src/core/part/practiceCards';
import {Inline} from '../../../../ui/Inline';
import {SourceLinks} from '../../../../ui/SourceLinks';
import {Playback} from './Playback';
import type {Grade} from '../../progress/progressDocument';
import styles from './SayItAloud.module.css';

interface Props {
  card: PracticeCard;
  sources: DeckTopic['sources'];
  recording: string | undefined;
  onGrade: (grade: Grade) => void;
}

/** The answer to a follow-up, after the reader's own. It is short enough to be judged as a whole. */
export function FollowUpAnswer({card, sources, recording, onGrade}: Props): ReactNode {
  return (
    <>
      <h1 tabIndex={-1} data-begins-here="">
        {card.question}
      </h1>
      <p className={styles.said}>
        <Inline text={card.answer} />
      </p>
      <p className={styles.sources}>
        <SourceLinks ids={card.sources} topic={{sources}} />
      </p>
      <Playback url={recording} />
      <div className={`${styles.low} ${styles.grades}`}>
        <button type="button" className="button-secondary" onClick={() => onGrade('missed')}>
          Missed it
        </button>
        <button type="button" className="button-primary" onClick={() => onGrade('got')}>
          Got it
        </button>
      </div>
    </>
  );
}

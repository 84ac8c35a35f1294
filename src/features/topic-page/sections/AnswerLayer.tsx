import type {ReactNode} from 'react';
import type {Layer} from '@site/src/core/topic/topic';
import {Fold} from '@site/src/ui/Fold';
import {Paragraphs} from '@site/src/ui/Paragraphs';
import styles from './SampleAnswer.module.css';

const LONGEST_SECONDS = 120;

interface Props {
  layer: Layer;
  words: number;
  /** Which of the layers it is, 0 first. A phone folds the third. */
  place: number;
}

/** One layer: its time, a bar in proportion to two minutes, the words it adds, and the words themselves. */
export function AnswerLayer({layer, words, place}: Props): ReactNode {
  const {seconds, say} = layer;
  const time = seconds < LONGEST_SECONDS ? `${seconds} s` : `${seconds / 60} min`;
  return (
    <li className={`laid-out-late ${styles.layer}`}>
      <div className={styles.time}>
        <h3>{time}</h3>
        <span className={styles.track} aria-hidden="true">
          <span style={{width: `${(seconds / LONGEST_SECONDS) * 100}%`}} />
        </span>
        <span className={styles.words}>
          {place === 0 ? '' : '+ '}
          {words} words
        </span>
      </div>
      <div className={styles.say}>
        {place < 2 ? (
          <Paragraphs text={say} />
        ) : (
          <Fold title={`Go on to ${time}`} isOpenWide>
            <Paragraphs text={say} />
          </Fold>
        )}
      </div>
    </li>
  );
}

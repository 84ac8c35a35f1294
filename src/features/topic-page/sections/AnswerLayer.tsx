import type {ReactNode} from 'react';
import type {Layer} from '@site/src/core/topic/topic';
import {Paragraphs} from '../../../ui/Paragraphs';
import styles from './SampleAnswer.module.css';

const LONGEST_SECONDS = 120;

/** One layer: its time, a bar in proportion to two minutes, the words it adds, and the words themselves. */
export function AnswerLayer({layer, words, isFirst}: {layer: Layer; words: number; isFirst: boolean}): ReactNode {
  const {seconds, say} = layer;
  return (
    <li className={`laid-out-late ${styles.layer}`}>
      <div className={styles.time}>
        <h3>{seconds < LONGEST_SECONDS ? `${seconds} s` : `${seconds / 60} min`}</h3>
        <span className={styles.track} aria-hidden="true">
          <span style={{width: `${(seconds / LONGEST_SECONDS) * 100}%`}} />
        </span>
        <span className={styles.words}>
          {isFirst ? '' : '+ '}
          {words} words
        </span>
      </div>
      <div className={styles.say}>
        <Paragraphs text={say} />
      </div>
    </li>
  );
}

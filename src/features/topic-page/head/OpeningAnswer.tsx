import type {ReactNode} from 'react';
import type {Topic} from '@site/src/core/topic/topic';
import {Icon} from '../../../ui/Icon';
import {Paragraphs} from '../../../ui/Paragraphs';
import styles from './TopicHead.module.css';

/** What to say first, before anything else on the page: the question, its shortest answer, and how it goes on. */
export function OpeningAnswer({answer: {question, layers}}: {answer: Topic['answer']}): ReactNode {
  const [first, second] = layers;
  return (
    <section className={styles.opening} aria-label="The answer in short">
      <p className={styles.question}>“{question}”</p>
      <div className={styles.lede}>
        <Paragraphs text={first?.say ?? ''} />
      </div>
      {second && (
        <details className={styles.more}>
          <summary>
            <Icon name="plus" size={18} /> Go on to {second.seconds} seconds
          </summary>
          <Paragraphs text={second.say} />
        </details>
      )}
    </section>
  );
}

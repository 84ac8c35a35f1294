import type {ReactNode} from 'react';
import {SideName} from '../components/SideName';
import {ResultText} from './ResultText';
import type {Found} from './searchIndex';
import styles from './Search.module.css';

interface Props {
  found: Found;
  marks: readonly string[];
  /** Whether a row shows a cell a side, as the first result does. */
  isOpen: boolean;
}

/** What a result says: its name, its topic, and the answer in a line or a cell a side. */
export function Result({found: {record, topic}, marks, isOpen}: Props): ReactNode {
  const isTopic = record.kind === 'topic';
  return (
    <>
      <span className={styles.name}>
        <span className={record.kind === 'trap' ? styles.wrong : styles.title}>
          {record.kind === 'trap' ? '“' : ''}
          <ResultText text={record.title} marks={marks} />
          {record.kind === 'trap' ? '”' : ''}
        </span>{' '}
        {!isTopic && (
          <span className={styles.topic}>
            <span className="visually-hidden">in </span>
            <ResultText text={topic.title} marks={marks} />
          </span>
        )}
      </span>
      {record.kind === 'row' && isOpen ? (
        <span className={styles.cells} data-sides={topic.sides.length}>
          {topic.sides.map(({name}, place) => (
            <span key={name} className={styles.cell}>
              <SideName place={place} name={name} />
              <span className={styles.line}>
                <ResultText text={record.answer[place] ?? ''} marks={marks} />
              </span>
            </span>
          ))}
        </span>
      ) : (
        <span className={styles.line}>
          {record.kind === 'trap' && <span className={styles.label}>Not true. </span>}
          <ResultText text={record.answer.join(' ')} marks={marks} />
        </span>
      )}
    </>
  );
}

import {useEffect, useRef, type ReactNode} from 'react';
import {counted} from '../countWords';
import {forgetRehearsal} from '../rehearsal/keptRehearsal';
import type {ReaderProgress} from '../useProgress';
import styles from './YourData.module.css';

interface Props {
  reader: ReaderProgress;
  onSave: () => void;
  /** Called with what came of it, in words. */
  onDone: (outcome: string) => void;
}

/** Asks once more before everything is erased, with a backup beside it. */
export function EraseForm({reader, onSave, onDone}: Props): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const answers = [...reader.progress.answers.values()].reduce((sum, {length}) => sum + length, 0);
  const erase = () => {
    reader.store.erase();
    forgetRehearsal();
    onDone('Everything was erased from this browser.');
  };
  return (
    <div className={styles.preview}>
      <h3 ref={heading} tabIndex={-1}>
        Erase everything?
      </h3>
      <p>
        {counted(answers, 'answer')}, the interview date and the choice of topics will be gone from this browser
        {reader.unreadable.length > 0 && ', with what could not be read'}. Only a backup brings them back.
      </p>
      <div className={styles.buttons}>
        <button type="button" className="button-primary" onClick={onSave}>
          Save a backup first
        </button>
        <button type="button" className="button-secondary" onClick={erase}>
          Erase everything now
        </button>
        <button type="button" className="button-quiet" onClick={() => onDone('Nothing was erased.')}>
          Cancel
        </button>
      </div>
    </div>
  );
}

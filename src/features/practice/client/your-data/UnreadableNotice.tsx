import {useState, type ReactNode} from 'react';
import {counted} from '../countWords';
import {saveFile} from '../saveFile';
import styles from './YourData.module.css';
import type {ReaderProgress} from '../useProgress';

/** Stored texts that could not be read: they stay until the reader has saved them and says that they may go. */
export function UnreadableNotice({reader: {unreadable, store}}: {reader: ReaderProgress}): ReactNode {
  const [saved, setSaved] = useState<readonly string[]>([]);
  if (unreadable.length === 0) return null;
  const isSaved = unreadable.every(({key}) => saved.includes(key));
  const save = () => {
    unreadable.forEach(({text}, index) => saveFile(`versus-unreadable-${index + 1}.json`, text));
    setSaved(unreadable.map(({key}) => key));
  };
  return (
    <div className={styles.notice} role="status">
      <p>
        <b>Some of what is stored here could not be read.</b> It was left out and put aside, not erased. Save it, then
        try to open it as a backup on a newer page, or report it.
      </p>
      <ul>
        {unreadable.map(({key, reason}) => (
          <li key={key}>{reason}</li>
        ))}
      </ul>
      <button type="button" className="button-secondary" onClick={save}>
        Save {counted(unreadable.length, 'file')}
      </button>
      {isSaved && (
        <button
          type="button"
          className="button-quiet"
          onClick={() => unreadable.forEach(({key}) => store.discard(key))}
        >
          Erase it here
        </button>
      )}
    </div>
  );
}

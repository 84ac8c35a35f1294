import {useEffect, useRef, useState, type ReactNode} from 'react';
import type {DeckOutline} from '../../deck/practiceDeck';
import {changesAnything, importWords} from './importWords';
import {carryOver, previewImport, type Progress} from '../../progress/progressDocument';
import {idsOf, type ReaderProgress} from '../useProgress';
import styles from './YourData.module.css';

interface Props {
  name: string;
  theirs: Progress;
  deck: DeckOutline;
  reader: ReaderProgress;
  /** Called with what came of it, in words. */
  onDone: (outcome: string, isProblem: boolean) => void;
}

/** What a backup would change, before anything is changed; it is added to what is here, or put in its place. */
export function ImportPreviewForm({name, theirs, deck, reader, onDone}: Props): ReactNode {
  const [mode, setMode] = useState<'merge' | 'replace'>('merge');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const ids = idsOf(deck);
  // Compared under the ids that cards have now, whatever they were called when the backup was saved.
  const preview = (of: typeof mode) => previewImport(reader.progress, carryOver(theirs, deck.moved, ids), of, ids);
  const shown = preview(mode);
  const changes = changesAnything(shown);
  const isChoice = changes || changesAnything(preview('merge')) || changesAnything(preview('replace'));
  const use = () => {
    if (mode === 'merge') {
      reader.store.merge(theirs);
      onDone(`${name} was added.`, false);
    } else if (reader.store.replace(theirs)) onDone(`${name} has taken the place of what was here.`, false);
    else
      onDone('There is no room to store it, so nothing has changed. Make room in this browser, then try again.', true);
  };
  return (
    <div className={styles.preview}>
      <h3 ref={heading} tabIndex={-1}>
        What {name} would change
      </h3>
      {isChoice && (
        <fieldset>
          <legend className="visually-hidden">How to use the backup</legend>
          <label>
            <input type="radio" name="mode" checked={mode === 'merge'} onChange={() => setMode('merge')} />
            Add it to what is here
          </label>
          <label>
            <input type="radio" name="mode" checked={mode === 'replace'} onChange={() => setMode('replace')} />
            Replace what is here
          </label>
        </fieldset>
      )}
      <ul aria-live="polite">
        {importWords(shown).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {changes && (
        <button type="button" className="button-primary" onClick={use}>
          {mode === 'merge' ? 'Add' : 'Replace'}
        </button>
      )}
      <button
        type="button"
        className={changes ? 'button-quiet' : 'button-secondary'}
        onClick={() => onDone('Nothing was changed.', false)}
      >
        {changes ? 'Cancel' : 'Close'}
      </button>
    </div>
  );
}

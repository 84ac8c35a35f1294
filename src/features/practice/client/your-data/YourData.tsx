import {useRef, useState, type ReactNode} from 'react';
import type {DeckOutline} from '../../deck/practiceDeck';
import {Icon} from '../../../../ui/Icon';
import {dateOfDay, dayOf} from '../../schedule/calendar';
import {EraseForm} from './EraseForm';
import {ImportPreviewForm} from './ImportPreviewForm';
import {formatProgress, parseProgress, type Progress} from '../../progress/progressDocument';
import {saveFile} from '../saveFile';
import {usePersisted} from './usePersisted';
import type {ReaderProgress} from '../useProgress';
import styles from './YourData.module.css';

/** A file of more bytes is not read at all: it would fill the memory before it could be refused. */
const MOST_BYTES = 32_000_000;

/** Where progress is kept, how long, and how to take it along: one file out, one file in. */
export function YourData({deck, reader}: {deck: DeckOutline; reader: ReaderProgress}): ReactNode {
  const isPersisted = usePersisted();
  const [found, setFound] = useState<{name: string; progress: Progress}>();
  const [outcome, setOutcome] = useState<{text: string; isProblem: boolean}>();
  const field = useRef<HTMLInputElement>(null);
  const [isErasing, setErasing] = useState(false);
  const message = useRef<HTMLParagraphElement>(null);
  const isEmpty = reader.progress.answers.size === 0 && reader.progress.settingsChanged === undefined;
  const say = (text: string, isProblem = false) => setOutcome({text, isProblem});
  // What was pressed is gone, so the focus goes to what came of it.
  const sayAndGoThere = (text: string, isProblem = false) => {
    say(text, isProblem);
    message.current?.focus();
  };
  const open = async (file: File) => {
    setFound(undefined);
    setOutcome(undefined);
    const parsed = await readBackup(file);
    if (parsed.kind === 'refused') say(`${file.name} was not used, and nothing has changed. ${parsed.reason}`, true);
    else setFound({name: file.name, progress: parsed.progress});
  };
  const save = () => {
    const date = dateOfDay(dayOf(new Date()));
    saveFile(`versus-progress-${date}.json`, formatProgress(reader.store.current().progress, true));
    say('Saved with your downloads.');
  };
  return (
    <section aria-labelledby="data">
      <h2 id="data" tabIndex={-1}>
        Your data
      </h2>
      <p className="note">
        Progress is kept on this device only and is never sent anywhere.{' '}
        {isPersisted
          ? 'This browser has promised not to clear it by itself; Safari still does after seven days of use without a visit here.'
          : 'Safari deletes it if you don’t visit for seven days, and any browser may when its storage runs short.'}{' '}
        A private window forgets it when it closes. A backup is one small file.
      </p>
      <div className={styles.buttons}>
        <button type="button" className="button-secondary" onClick={save}>
          <Icon name="download" /> Save a backup
        </button>
        <button type="button" className="button-secondary" onClick={() => field.current?.click()}>
          Restore backup
        </button>
        <input
          ref={field}
          type="file"
          accept=".json,application/json"
          aria-label="Backup to open"
          hidden
          onChange={({target}) => {
            const [file] = target.files ?? [];
            if (file) void open(file);
            // The same file may be chosen again after it was mended.
            target.value = '';
          }}
        />
        {!isEmpty && (
          <button
            type="button"
            className="button-quiet"
            aria-expanded={isErasing}
            onClick={() => setErasing(!isErasing)}
          >
            Erase everything
          </button>
        )}
      </div>
      {found && (
        <ImportPreviewForm
          key={found.name}
          name={found.name}
          theirs={found.progress}
          deck={deck}
          reader={reader}
          onDone={(text, isProblem) => {
            setFound(undefined);
            sayAndGoThere(text, isProblem);
          }}
        />
      )}
      {isErasing && !isEmpty && (
        <EraseForm
          reader={reader}
          onSave={save}
          onDone={(text) => {
            setErasing(false);
            sayAndGoThere(text);
          }}
        />
      )}
      <p ref={message} tabIndex={-1} className={styles.outcome} role={outcome?.isProblem ? 'alert' : 'status'}>
        {outcome?.text}
      </p>
    </section>
  );
}

async function readBackup(file: File): Promise<ReturnType<typeof parseProgress>> {
  if (file.size > MOST_BYTES) {
    return {kind: 'refused', reason: 'The file is too large to be progress from this site.'};
  }
  try {
    return parseProgress(await file.text());
  } catch {
    return {kind: 'refused', reason: 'The file could not be read from this device. Choose it again.'};
  }
}

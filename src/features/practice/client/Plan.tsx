import {useRef, useState, type ReactNode, type SubmitEvent} from 'react';
import type {DeckOutline} from '../deck/practiceDeck';
import {dateOfDay, dayOf, isDate} from '../schedule/calendar';
import {counted} from './countWords';
import {daysTo, longDate, shortDate} from './dateWords';
import styles from './Plan.module.css';
import type {PracticeSettings} from '../progress/progressDocument';
import type {ReaderProgress} from './useProgress';

interface Props {
  deck: DeckOutline;
  reader: ReaderProgress;
  now: Date;
  /** The heading, which stands between the line and its form. */
  children: ReactNode;
}

/** When the interview is and which topics to cover, as a line that opens to be changed. */
export function Plan({deck, reader, now, children}: Props): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const {settings, store} = reader;
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <>
      <p className={styles.line}>
        {interviewWords(settings, now)} · <span className={styles.whole}>{topicWords(deck, settings)} ·</span>{' '}
        <button
          type="button"
          ref={opener}
          className={`button-link ${styles.change}`}
          aria-expanded={isOpen}
          aria-controls="plan"
          onClick={() => {
            setOpen(!isOpen);
            setSaved(false);
          }}
        >
          Change<span className="visually-hidden"> interview date and topics</span>
        </button>
      </p>
      {children}
      <div id="plan">
        {isOpen && (
          <PlanForm
            deck={deck}
            settings={settings}
            now={now}
            onCancel={close}
            onSave={(chosen) => {
              store.settle(chosen, new Date());
              setSaved(true);
              close();
            }}
          />
        )}
      </div>
      <span className="visually-hidden" role="status">
        {isSaved && 'The plan was changed.'}
      </span>
    </>
  );
}

function interviewWords({interview}: PracticeSettings, now: Date): string {
  if (interview === undefined) return 'No interview date';
  const days = daysTo(interview, now);
  if (days < 0) return `The interview was on ${shortDate(interview)}`;
  if (days === 0) return 'Interview today';
  return `Interview on ${longDate(interview)} · ${counted(days, 'day')} left`;
}

function topicWords({topics}: DeckOutline, {topics: chosen}: PracticeSettings): string {
  if (chosen === undefined || chosen.length === topics.length) return counted(topics.length, 'topic');
  return `${chosen.length} of ${topics.length} topics`;
}

interface FormProps {
  deck: DeckOutline;
  settings: PracticeSettings;
  now: Date;
  onSave: (settings: PracticeSettings) => void;
  onCancel: () => void;
}

function PlanForm({deck, settings, now, onSave, onCancel}: FormProps): ReactNode {
  const [problem, setProblem] = useState<string>();
  const save = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const filled = new FormData(event.currentTarget);
    const interview = filled.get('interview');
    const topics = filled.getAll('topic').map(String);
    if (topics.length === 0) {
      setProblem('Choose at least one topic.');
      return;
    }
    onSave({
      ...(typeof interview === 'string' && isDate(interview) && {interview}),
      ...(topics.length < deck.topics.length && {topics}),
    });
  };
  const {interview} = settings;
  const isPast = interview !== undefined && daysTo(interview, now) < 0;
  return (
    <form className={styles.form} onSubmit={save} aria-label="Plan">
      <label htmlFor="interview">Interview on</label>
      <input
        id="interview"
        type="date"
        name="interview"
        min={dateOfDay(dayOf(now))}
        defaultValue={isPast ? undefined : interview}
        aria-describedby="interview-hint"
        ref={focusFirst}
      />
      <p id="interview-hint" className={styles.hint}>
        With a date, the days fill evenly and everything comes back once more in the last three. Leave it empty if there
        is none.
      </p>
      <fieldset>
        <legend>Topics to cover</legend>
        {deck.topics.map(({id, title}) => (
          <label key={id} className={styles.topic}>
            <input
              type="checkbox"
              name="topic"
              value={id}
              defaultChecked={settings.topics?.includes(id) ?? true}
              onChange={() => setProblem(undefined)}
            />
            {title}
          </label>
        ))}
      </fieldset>
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
      <button type="submit" className="button-primary">
        Save
      </button>
      <button type="button" className="button-quiet" onClick={onCancel}>
        Cancel
      </button>
    </form>
  );
}

const focusFirst = (field: HTMLInputElement | null) => field?.focus();

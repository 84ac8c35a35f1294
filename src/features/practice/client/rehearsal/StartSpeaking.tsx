import type {ReactNode} from 'react';
import type {SpokenCard} from './rehearsal';
import styles from './SayItAloud.module.css';
import {lengthText} from './speakingClock';
import type {Recorder} from './useRecorder';

/** How long an answer to a follow-up takes. */
const FOLLOW_UP_SECONDS = 30;

/** What a listener expects of an answer of each length. */
const outlines: Record<number, string> = {
  15: 'What each is for, in one breath.',
  60: 'What each is for, two or three real differences, and how they fit together.',
  120: 'All of that, then when you would choose which, and what it costs.',
};

interface Recording extends Recorder {
  isWanted: boolean;
  want: (isWanted: boolean) => void;
}

/** The question alone, and how long to speak; the clock starts with the choice. */
export function LengthChoice({
  card,
  missing,
  isRound,
  start,
  recording,
}: {
  card: SpokenCard;
  /** How many ideas were missing the last time, where only these are asked for. */
  missing: number | undefined;
  /** Whether other cards wait. */
  isRound: boolean;
  start: (seconds: number) => void;
  recording: Recording;
}): ReactNode {
  return (
    <>
      <h1 tabIndex={-1} data-begins-here="">
        {card.question}
      </h1>
      <p className={styles.note}>
        {missing === undefined
          ? `Answer aloud, as you would in the room. The clock starts when you choose how long${isRound ? '; the plan counts on 60 seconds' : ''}.`
          : `Answer again. ${missing === 1 ? 'One idea was' : `${missing} ideas were`} missing; say ${missing === 1 ? 'it' : 'them'} this time.`}
      </p>
      <div className={styles.low}>
        <RecordingWish recording={recording} />
        <ul className={styles.lengths}>
          {card.layers.map(({seconds}) => (
            <li key={seconds}>
              <button type="button" onClick={() => start(seconds)}>
                <span className={styles.length}>{lengthText(seconds)}</span>
                <span>{outlines[seconds]}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

/** A question that comes after the answer, alone. */
export function StartFollowUp({
  question,
  start,
  recording,
}: {
  question: string;
  start: (seconds: number) => void;
  recording: Recording;
}): ReactNode {
  return (
    <>
      <h1 tabIndex={-1} data-begins-here="">
        {question}
      </h1>
      <p className={styles.note}>Two or three sentences are enough.</p>
      <div className={styles.low}>
        <RecordingWish recording={recording} />
        <p className={styles.actions}>
          <button type="button" className="button-primary" onClick={() => start(FOLLOW_UP_SECONDS)}>
            Start, {lengthText(FOLLOW_UP_SECONDS)}
          </button>
        </p>
      </div>
    </>
  );
}

/** Only where there is a microphone; nothing asks for it before the reader does. */
function RecordingWish({recording: {canRecord, wasRefused, isWanted, want}}: {recording: Recording}): ReactNode {
  if (!canRecord) return null;
  return (
    <div className={styles.wish}>
      <label>
        <input type="checkbox" checked={isWanted} onChange={({target}) => want(target.checked)} />
        <span>Record me, to listen afterwards. It stays in this tab, and is gone when you go on.</span>
      </label>
      {wasRefused && isWanted && (
        <p role="alert">
          The browser did not give the microphone. Allow it in the settings of this page, or take the tick away.
        </p>
      )}
    </div>
  );
}

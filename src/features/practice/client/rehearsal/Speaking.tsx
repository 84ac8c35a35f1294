import type {ReactNode} from 'react';
import styles from './SayItAloud.module.css';
import {CLOCK_STOPS_AT, timeText, type SpeakingClock} from './speakingClock';

interface Props {
  question: string;
  clock: SpeakingClock;
  /** Seconds of the answers' lengths, to be seen on the track. */
  marks: readonly number[];
  isRecording: boolean;
  onDone: () => void;
  onAgain: () => void;
}

/** The question, a large clock and the way on. Nothing of the answer is shown before the reader says that it was said. */
export function Speaking({question, clock, marks, isRecording, onDone, onAgain}: Props): ReactNode {
  const {limit, shown} = clock;
  return (
    <>
      <h1>{question}</h1>
      <p className={styles.clock} role="timer">
        <span>{timeText(shown)}</span> of {timeText(limit)}
      </p>
      <div className={styles.track} aria-hidden="true">
        <span className={styles.passed} style={{width: `${Math.min(1, shown / limit) * 100}%`}} />
        {[...marks.filter((seconds) => seconds < limit), limit].map((seconds) => (
          <span
            key={seconds}
            className={styles.mark}
            data-end={seconds === limit ? '' : undefined}
            style={{left: `${(seconds / limit) * 100}%`}}
          >
            <span>{seconds < 120 ? `${seconds} s` : `${seconds / 60} min`}</span>
          </span>
        ))}
      </div>
      <p className={styles.note}>
        {shown >= CLOCK_STOPS_AT
          ? 'The clock has stopped.'
          : shown >= limit
            ? 'Time is up. End your sentence.'
            : 'Say it as you would in the room.'}{' '}
        {isRecording ? 'You are being recorded, in this tab alone.' : 'Nothing is recorded.'}
      </p>
      <div className={`${styles.low} ${styles.actions}`}>
        <button
          type="button"
          className="button-primary"
          data-begins-here=""
          onClick={onDone}
          // The key that started the clock may still be down.
          onKeyDown={(event) => event.repeat && event.preventDefault()}
        >
          Done, show the answer
        </button>
        <button type="button" className="button-quiet" onClick={onAgain}>
          Start again
        </button>
      </div>
    </>
  );
}

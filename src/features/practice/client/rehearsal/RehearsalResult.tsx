import type {ReactNode} from 'react';
import type {PracticeCard} from '@site/src/core/part/practiceCards';
import type {DeckTopic} from '../../deck/practiceDeck';
import {Inline} from '../../../../ui/Inline';
import type {KeptProgress} from '../../progress/progress';
import type {Grade} from '../../progress/progressDocument';
import type {SpokenCard} from './rehearsal';
import styles from './SayItAloud.module.css';

interface Props {
  ideas: SpokenCard['ideas'];
  isRest: boolean;
  said: readonly string[];
  /** A cell of the row, which knows what the row is called. */
  cellOf: (row: string) => PracticeCard | undefined;
  place: DeckTopic;
  keeping: KeptProgress['keeping'];
  followUpGrade: Grade | undefined;
  /** Missing where nothing is asked any more. */
  askNext: (() => void) | undefined;
  /** With ids where only these are to be said. */
  onAgain: (missing?: readonly string[]) => void;
  /** Whether other cards wait; else the end leads back to the topic. */
  isRound: boolean;
  onDone: () => void;
}

/** The score, which is the ticks, with a way to each row that says what was missing. */
export function RehearsalResult(props: Props): ReactNode {
  const {ideas, isRest, said, place, keeping, followUpGrade, askNext, onAgain, isRound, onDone} = props;
  const missed = ideas.filter(({id}) => !said.includes(id));
  return (
    <>
      <h1 tabIndex={-1} data-begins-here="">
        {missed.length === 0 && ideas.length > 1
          ? `All ${ideas.length} ideas said`
          : `${ideas.length - missed.length} of ${ideas.length} ${isRest ? 'missing ideas' : 'ideas'} said`}
      </h1>
      {followUpGrade && (
        <p className={styles.note}>
          Follow-up question: {followUpGrade === 'got' ? 'got it.' : 'missed, so it comes again.'}
        </p>
      )}
      {missed.length > 0 && (
        <section aria-labelledby="not-said">
          <h2 id="not-said">Not said yet</h2>
          <ul className={styles.missed}>
            {missed.map((idea) => (
              <li key={idea.id}>
                <span>
                  <Inline text={idea.idea} />
                </span>
                <ReadAgain idea={idea} {...props} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {keeping !== 'kept' && (
        <p className={styles.warning}>
          {keeping === 'full' ? 'There is no room left in this browser.' : 'This browser stores nothing here.'} The
          answer counts for this visit and will not be kept.
        </p>
      )}
      <div className={`${styles.low} ${styles.actions}`}>
        {askNext && (
          <button type="button" className="button-primary" onClick={askNext}>
            One follow-up question
          </button>
        )}
        <button type="button" className={askNext ? 'button-secondary' : 'button-primary'} onClick={onDone}>
          {isRound ? 'Continue' : 'Done'}
        </button>
        <span className={styles.also}>
          {isRound && <a href={place.url}>Back to {place.title}</a>}
          {isRest || missed.length === 0 || missed.length === ideas.length ? null : (
            <button type="button" className="button-link" onClick={() => onAgain(missed.map(({id}) => id))}>
              Say what was missing
            </button>
          )}
          <button type="button" className="button-link" onClick={() => onAgain()}>
            Say it again
          </button>
        </span>
      </div>
    </>
  );
}

function ReadAgain({idea: {row, rowUrl}, cellOf, place}: {idea: SpokenCard['ideas'][number]} & Props): ReactNode {
  const cell = row === undefined ? undefined : cellOf(row);
  if (rowUrl === undefined || cell?.kind !== 'cell') {
    return <a href={`${place.url}#sample-answer`}>Sample answer</a>;
  }
  return <a href={rowUrl}>Row: {cell.aspect}</a>;
}

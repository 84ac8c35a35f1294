import {labels} from '../../../../core/part/labels';
import {useState, type ReactNode, type Ref} from 'react';
import type {PracticeCard} from '@site/src/core/part/practiceCards';
import type {DeckTopic} from '../../deck/practiceDeck';
import {Inline} from '../../../../ui/Inline';
import {SideName} from '../../../../ui/SideName';
import {Choices} from './Choices';
import {choicesOf, isWrong, type Committed} from './committed';
import {Explanation} from './Explanation';
import type {Grade} from '../../progress/progressDocument';
import styles from './Round.module.css';
import {useKeys} from './useKeys';

type ShortCard = Exclude<PracticeCard, {kind: 'spoken'}>;

const kindWords: Record<ShortCard['kind'], string> = {
  cell: 'From memory',
  claim: 'True or false?',
  scenario: labels.question,
  'follow-up': labels.followUps,
};

interface Props {
  card: ShortCard;
  topic: DeckTopic;
  /** Missing until the reader has committed; then the answer is shown. */
  committed: Committed | undefined;
  /** Whether the card comes again in this round, of one that was missed. */
  returnsToday: boolean;
  headingRef: Ref<HTMLHeadingElement>;
  onCommit: (committed: Committed) => void;
  onGrade: (grade: Grade) => void;
  onNext: () => void;
}

/** One card: the question, something to commit to, then the answer with its reasons and two grades. */
export function AskedCard(props: Props): ReactNode {
  const {card, topic, committed, headingRef, onCommit, onGrade, onNext} = props;
  const choosing = choicesOf(card);
  const [typed, setTyped] = useState('');
  const haveIt = () => onCommit({card: card.id, ...(typed.trim() !== '' && {typed: typed.trim()})});
  const hasMissed = committed !== undefined && isWrong(card, committed);
  useKeys((key) => {
    if (!committed && choosing) {
      const chosen = choosing.choices[Number(key) - 1];
      if (chosen) onCommit({card: card.id, choice: chosen.id});
      return chosen !== undefined;
    }
    const isGo = key === ' ' || key === 'Enter';
    if (!committed && isGo) haveIt();
    else if (hasMissed && isGo) onNext();
    else if (committed && !hasMissed && key === '1') onGrade('missed');
    else if (committed && !hasMissed && key === '2') onGrade('got');
    else return false;
    return true;
  });
  return (
    <>
      <p className={styles.kind}>
        {kindWords[card.kind]} · {topic.title}
      </p>
      <h1 className={styles.question} ref={committed ? undefined : headingRef} tabIndex={-1}>
        {card.kind === 'claim' ? '“' : ''}
        <Inline text={card.question} />
        {card.kind === 'claim' ? '”' : ''}
      </h1>
      {choosing ? (
        <Choices
          {...choosing}
          rightWord={card.kind === 'scenario' ? labels.betterFit : 'Right'}
          chosen={committed?.choice}
          isDone={committed !== undefined}
          onChoose={(choice) => onCommit({card: card.id, choice})}
        />
      ) : (
        !committed && (
          <textarea
            className={styles.hidden}
            aria-label="Your answer"
            placeholder="Say it aloud, or type it. Then look."
            rows={2}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
              event.preventDefault();
              haveIt();
            }}
          />
        )
      )}
      {!committed && !choosing && (
        <div className={styles.bar}>
          <span className={styles.keys} aria-hidden="true">
            <kbd>Space</kbd> to look
          </span>
          <button type="button" className="button-primary" onClick={haveIt}>
            Show answer
          </button>
        </div>
      )}
      {committed && (
        <>
          <h2 className={styles.verdict} ref={headingRef} tabIndex={-1}>
            {verdict(card, hasMissed)}
          </h2>
          {committed.typed !== undefined && (
            <p className={styles.typed}>
              <span>You wrote</span>
              {committed.typed}
            </p>
          )}
          {!choosing && <Answer card={card} topic={topic} />}
          <Explanation card={card} topic={topic} />
          <div className={styles.bar} data-answered="">
            {hasMissed ? (
              <>
                <span>{props.returnsToday ? 'Comes back later today and tomorrow.' : 'Comes back tomorrow.'}</span>
                <button type="button" className="button-primary" onClick={onNext}>
                  Next question
                </button>
              </>
            ) : (
              <>
                <span>{choosing ? 'Did you know why?' : 'Did you know it?'}</span>
                <button
                  type="button"
                  className="button-secondary"
                  aria-keyshortcuts="1"
                  onClick={() => onGrade('missed')}
                >
                  Missed it <kbd aria-hidden="true">1</kbd>
                </button>
                <button type="button" className="button-primary" aria-keyshortcuts="2" onClick={() => onGrade('got')}>
                  Got it <kbd aria-hidden="true">2</kbd>
                </button>
              </>
            )}
          </div>
        </>
      )}
    </>
  );
}

function verdict(card: ShortCard, hasMissed: boolean): string {
  if (card.kind === 'scenario') return hasMissed ? `${card.answer} is the better choice` : 'Good choice';
  if (card.kind === 'claim') return card.isTrue ? 'It is true' : 'It is not true';
  return 'The answer';
}

function Answer({card, topic}: {card: ShortCard; topic: DeckTopic}): ReactNode {
  const place = card.kind === 'cell' ? topic.sides.findIndex(({id}) => id === card.side) : -1;
  return (
    <div className={styles.answer} data-place={place >= 0 ? place : undefined}>
      {place >= 0 && <SideName place={place} name={topic.sides[place]!.name} />}
      <p>
        <Inline text={card.answer} />
      </p>
    </div>
  );
}

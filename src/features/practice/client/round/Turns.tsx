import {useEffect, useRef, useState, type ReactNode, type Ref} from 'react';
import type {PracticeCard} from '@site/src/core/part/practiceCards';
import type {PracticeDeck} from '../../deck/practiceDeck';
import {AskedCard} from './AskedCard';
import {isWrong, readCommitted, type Committed} from './committed';
import type {Grade} from '../../progress/progressDocument';
import styles from './Round.module.css';
import {SayItAloud} from '../rehearsal/SayItAloud';
import {screenAddress} from '../screenAddress';
import {remember, usePlace} from '../usePlace';
import type {ReaderProgress} from '../useProgress';

interface Props {
  deck: PracticeDeck;
  reader: ReaderProgress;
  /** What is asked now and then, and how much of the round needs no more. */
  queue: readonly PracticeCard[];
  done: number;
  /** What else the history is to remember of the round. */
  keep?: object;
  /** Address to which the reader may leave. */
  stop: string;
  /** What is shown when there is nothing left; its heading takes the focus. */
  end: (headingRef: Ref<HTMLHeadingElement>) => ReactNode;
}

/** The cards of a round, one after the other, until its end. */
export function Turns({deck, reader, queue, done, keep, stop, end}: Props): ReactNode {
  const {progress, store, keeping} = reader;
  const here = usePlace();
  const remembered = readCommitted(here.remembered);
  const held = deck.cards.find(({id}) => id === remembered?.card);
  const committed = held && remembered;
  const card = held ?? queue[0];
  const goOn = (next?: Committed) => remember({...keep, ...next});
  const grade = (given: Grade) => {
    store.answer(card!.id, given, new Date());
    goOn();
  };
  const commit = (next: Committed) => {
    // No reason makes a wrong choice right, so it is kept at once.
    if (isWrong(card!, next)) store.answer(card!.id, 'missed', new Date());
    goOn(next);
  };
  const answers = card && progress.answers.get(card.id);
  const turn = `${card?.id ?? 'end'} ${committed ? 'answer' : (answers?.length ?? 0)}`;
  const place = useFocusOfTurn(turn, here.isLedHere);
  // Its answer is kept before its last screens, which would be gone with the next card.
  const isSpokenOpen = card?.kind === 'spoken' && committed?.card !== card.id;
  useEffect(() => {
    if (isSpokenOpen) remember({...keep, card: card.id} satisfies Committed);
  }, [isSpokenOpen, card, keep]);
  if (!card) return end(place);
  return (
    <>
      <div className={styles.head}>
        <span>{queue.length} left</span>
        <span className={styles.track} aria-hidden="true">
          <span style={{width: `${(100 * done) / (done + queue.length)}%`}} />
        </span>
        <a href={stop}>End session</a>
      </div>
      {keeping !== 'kept' && (
        <p className={styles.unkept}>
          Answers are not being kept. <a href={screenAddress()}>Why?</a>
        </p>
      )}
      {card.kind === 'spoken' ? (
        <SayItAloud key={turn} deck={deck} topic={card.topic} isRound onDone={() => goOn()} />
      ) : (
        <AskedCard
          key={turn}
          card={card}
          topic={deck.topics.find(({id}) => id === card.topic)!}
          committed={committed}
          returnsToday={queue.some(({id}) => id === card.id)}
          headingRef={place}
          onCommit={commit}
          onGrade={grade}
          onNext={() => goOn()}
        />
      )}
    </>
  );
}

/**
 * Moves the focus to the heading of each turn that has one, so that it is read out and keys work. Where the page has just
 * been loaded it begins there anyway, but not where a link within practice has led here.
 */
function useFocusOfTurn(turn: string, wasLedHere: boolean) {
  const place = useRef<HTMLHeadingElement>(null);
  const [hasToBegin] = useState(wasLedHere);
  const shown = useRef(hasToBegin ? undefined : turn);
  useEffect(() => {
    if (shown.current === turn) return;
    shown.current = turn;
    const isAnswer = turn.endsWith(' answer');
    if (!isAnswer) window.scrollTo(0, 0);
    const heading = place.current ?? document.querySelector<HTMLElement>('main h1[tabindex]');
    heading?.focus({preventScroll: !isAnswer});
  }, [turn]);
  return place;
}

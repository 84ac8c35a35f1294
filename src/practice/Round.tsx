import Link from '@docusaurus/Link';
import {useHistory, useLocation} from '@docusaurus/router';
import {useEffect, useMemo, useRef, type ReactNode} from 'react';
import type {PracticeDeck} from '@site/model/practiceDeck';
import {AskedCard} from './AskedCard';
import {isWrong, readCommitted, type Committed} from './committed';
import {ideasToAsk} from './ideasToAsk';
import type {Grade} from './progressDocument';
import styles from './Round.module.css';
import {RoundEnd} from './RoundEnd';
import {SayItAloud} from './SayItAloud';
import {today} from './schedule';
import {useNow} from './useNow';
import {useProgress} from './useProgress';

/**
 * Today's round, one card after the other. What comes next follows from the answers alone, so that a reload, another tab
 * or a phone that was locked goes on where it was. `topic` is the one topic to ask about.
 */
export function Round({deck, topic}: {deck: PracticeDeck; topic?: string | undefined}): ReactNode {
  const reader = useProgress(deck);
  const {progress, store, keeping} = reader;
  const settings = useMemo(
    () => (topic === undefined ? reader.settings : {...reader.settings, topics: [topic]}),
    [reader.settings, topic],
  );
  const now = useNow();
  const history = useHistory();
  const {pathname, search, state} = useLocation();
  const round = useMemo(() => today(progress, deck.cards, settings, now), [progress, deck, settings, now]);
  const remembered = readCommitted(state);
  const held = deck.cards.find(({id}) => id === remembered?.card);
  const committed = held && remembered;
  const card = held ?? round.queue[0];
  const answers = card && progress.answers.get(card.id);
  const remember = (next?: Committed) => history.replace({pathname, search, state: next});
  const grade = (given: Grade) => {
    store.answer(card!.id, given, new Date());
    remember();
  };
  const commit = (next: Committed) => {
    // No reason makes a wrong choice right, so it is kept at once.
    if (isWrong(card!, next)) store.answer(card!.id, 'missed', new Date());
    remember(next);
  };
  const turn = `${card?.id ?? 'end'} ${committed ? 'answer' : (answers?.length ?? 0)}`;
  const place = useFocusOfTurn(turn);
  // Its answer is kept before its last screens, which would be gone with the next card.
  const isSpokenOpen = card?.kind === 'spoken' && committed?.card !== card.id;
  useEffect(() => {
    if (isSpokenOpen) history.replace({pathname, search, state: {card: card.id} satisfies Committed});
  }, [isSpokenOpen, card, history, pathname, search]);
  if (!card) return <RoundEnd deck={deck} reader={reader} round={round} now={now} headingRef={place} />;
  return (
    <>
      <div className={styles.head}>
        <span>{round.queue.length} left</span>
        <span className={styles.track} aria-hidden="true">
          <span style={{width: `${(100 * round.done) / (round.done + round.queue.length)}%`}} />
        </span>
        <Link to="/practice/">Stop here</Link>
      </div>
      {keeping !== 'kept' && <p className={styles.unkept}>Answers are not being kept. “Stop here” leads to why.</p>}
      {card.kind === 'spoken' ? (
        <SayItAloud
          key={turn}
          deck={deck}
          topic={card.topic}
          only={ideasToAsk(card, answers ?? [], now)}
          onDone={() => remember()}
        />
      ) : (
        <AskedCard
          key={turn}
          card={card}
          topic={deck.topics.find(({id}) => id === card.topic)!}
          committed={committed}
          returnsToday={round.queue.some(({id}) => id === card.id)}
          headingRef={place}
          onCommit={commit}
          onGrade={grade}
          onNext={() => remember()}
        />
      )}
    </>
  );
}

/** Moves the focus to the heading of each turn that has one, so that it is read out and keys work; not when the page has just opened. */
function useFocusOfTurn(turn: string) {
  const place = useRef<HTMLHeadingElement>(null);
  const shown = useRef(turn);
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

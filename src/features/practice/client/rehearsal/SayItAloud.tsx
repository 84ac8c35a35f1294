import type {ReactNode} from 'react';
import type {PracticeDeck} from '../../deck/practiceDeck';
import type {SpokenCard} from './rehearsal';
import {RehearsalScreens} from './RehearsalScreens';
import {screenAddress} from '../screenAddress';
import styles from './SayItAloud.module.css';
import type {SayItAloudProps} from './sayItAloudProps';

/** An answer said aloud against the clock, then compared with the written one and ticked idea by idea. */
export function SayItAloud(props: SayItAloudProps): ReactNode {
  const {deck, topic} = props;
  const card = deck.cards.find((one): one is SpokenCard => one.kind === 'spoken' && one.topic === topic);
  const place = deck.topics.find(({id}) => id === topic);
  if (!card || !place) return <ChooseTopic deck={deck} />;
  return <RehearsalScreens key={topic} {...props} card={card} place={place} />;
}

/** What an address shows that names no topic, or one that is gone. */
function ChooseTopic({deck}: {deck: PracticeDeck}): ReactNode {
  return (
    <>
      <h1>Say it aloud</h1>
      <p>Choose a topic: you see its question, you answer it against the clock, and tick the ideas you said.</p>
      <ul className={styles.topics}>
        {deck.topics.map(({id, title}) => (
          <li key={id}>
            <a href={screenAddress(`say=${id}`)}>{title}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

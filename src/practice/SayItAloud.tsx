import type {ReactNode} from 'react';
import type {PracticeDeck} from '@site/model/practiceDeck';

export interface SayItAloudProps {
  deck: PracticeDeck;
  /** Id of the topic whose sample answer is said. */
  topic: string;
  /** Ids of the ideas to ask for; all of them where it is missing, fewer where an answer comes again in the same round. */
  only?: readonly string[];
  /** Called after the answer was kept, when the reader goes on. The answer holds all ideas said, earlier ones included. */
  onDone: () => void;
}

/** Placeholder: replaced by the screen on which an answer is spoken and its ideas are ticked. */
export function SayItAloud({deck, topic, onDone}: SayItAloudProps): ReactNode {
  const card = deck.cards.find((one) => one.kind === 'spoken' && one.topic === topic);
  return (
    <>
      <h1>{card?.question ?? 'There is no such topic'}</h1>
      <button type="button" className="button-primary" onClick={onDone}>
        Go on
      </button>
    </>
  );
}

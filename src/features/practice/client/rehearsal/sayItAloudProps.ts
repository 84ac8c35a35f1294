import type {PracticeDeck} from '../../deck/practiceDeck';

export interface SayItAloudProps {
  deck: PracticeDeck;
  /** Id of the topic whose sample answer is said. */
  topic: string;
  /** Whether it is one card of a round, so that others come after it. */
  isRound: boolean;
  /** Called after the answer was kept, when the reader goes on. The answer holds all ideas said, earlier ones included. */
  onDone: () => void;
}

import {useState, type ReactNode} from 'react';
import type {PracticeDeck} from '@site/model/practiceDeck';
import {Inline} from '../components/Inline';
import {gradeOfSpoken} from './spokenAnswer';
import {useProgress} from './useProgress';

export interface SayItAloudProps {
  deck: PracticeDeck;
  /** Id of the topic whose sample answer is said. */
  topic: string;
  /** Ids of the ideas to ask for; all of them where it is missing, fewer where an answer comes again in the same round. */
  only?: readonly string[] | undefined;
  /** Called after the answer was kept, when the reader goes on. The answer holds all ideas said, earlier ones included. */
  onDone: () => void;
}

/** Placeholder: replaced by the screen on which an answer is spoken and its ideas are ticked. */
export function SayItAloud({deck, topic, only, onDone}: SayItAloudProps): ReactNode {
  const {store} = useProgress(deck);
  const [isSaid, setSaid] = useState(false);
  const [ticked, setTicked] = useState<string[]>([]);
  const card = deck.cards.find((one) => one.kind === 'spoken' && one.topic === topic);
  if (card?.kind !== 'spoken') return <h1>There is no such topic</h1>;
  const ids = card.ideas.map(({id}) => id);
  const keep = () => {
    const said = ids.filter((id) => ticked.includes(id) || only?.includes(id) === false);
    store.answer(card.id, gradeOfSpoken(said, ids), new Date(), said);
    onDone();
  };
  return (
    <>
      <h1>{card.question}</h1>
      {!isSaid ? (
        <button type="button" className="button-primary" onClick={() => setSaid(true)}>
          I said it
        </button>
      ) : (
        <>
          {card.ideas
            .filter(({id}) => only?.includes(id) ?? true)
            .map(({id, idea}) => (
              <p key={id}>
                <label>
                  <input
                    type="checkbox"
                    onChange={({target}) =>
                      setTicked(target.checked ? [...ticked, id] : ticked.filter((one) => one !== id))
                    }
                  />{' '}
                  <Inline text={idea} />
                </label>
              </p>
            ))}
          <button type="button" className="button-primary" onClick={keep}>
            Keep
          </button>
        </>
      )}
    </>
  );
}

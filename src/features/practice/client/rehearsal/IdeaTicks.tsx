import type {ReactNode} from 'react';
import {Inline} from '../../../../ui/Inline';
import {Paragraphs} from '../../../../ui/Paragraphs';
import {Playback} from './Playback';
import type {SpokenCard} from './rehearsal';
import styles from './SayItAloud.module.css';
import {lengthText} from './speakingClock';

interface Props {
  card: SpokenCard;
  /** The ideas to be ticked. */
  ideas: SpokenCard['ideas'];
  /** Whether others were said before and are not asked for. */
  isRest: boolean;
  /** How long the answer was meant to take; so much of the written one is shown at once. */
  seconds: number;
  said: readonly string[];
  onTick: (said: string[]) => void;
  recording: string | undefined;
  onKeep: () => void;
}

/** The ideas, to be ticked one by one because people are kinder to an answer than to its ideas, and the answer itself. */
export function IdeaTicks({card, ideas, isRest, seconds, said, onTick, recording, onKeep}: Props): ReactNode {
  const count = ideas.filter(({id}) => said.includes(id)).length;
  return (
    <>
      <h1 tabIndex={-1} data-begins-here="">
        {isRest ? 'Which of these did you say now?' : 'Which ideas did you say?'}
      </h1>
      <Playback url={recording} />
      <ul className={styles.ideas}>
        {ideas.map(({id, idea}) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={said.includes(id)}
                onChange={({target}) => onTick(target.checked ? [...said, id] : said.filter((one) => one !== id))}
              />
              <span>
                <Inline text={idea} />
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div className={styles.score}>
        <p role="status">
          {count} of {ideas.length} {ideas.length === 1 ? 'idea' : 'ideas'}
        </p>
        <button type="button" className="button-primary" onClick={onKeep}>
          {count === 0 ? 'None of these' : 'Done'}
        </button>
      </div>
      <Answer card={card} seconds={seconds} />
    </>
  );
}

/** As much of the written answer as was asked for; each layer continues the one before, so the rest can be opened. */
function Answer({card, seconds}: {card: SpokenCard; seconds: number}): ReactNode {
  const spoken = card.layers.filter((layer) => layer.seconds <= seconds);
  const rest = card.layers.filter((layer) => layer.seconds > seconds);
  return (
    <section className={styles.answer} aria-labelledby="to-compare">
      <h2 id="to-compare">{lengthText(spoken.at(-1)?.seconds ?? 0)}, to compare</h2>
      {spoken.map(({seconds: length, say}) => (
        <Paragraphs key={length} text={say} />
      ))}
      {rest.map(({seconds: length, say}) => (
        <details key={length}>
          <summary>How it goes on, up to {lengthText(length)}</summary>
          <Paragraphs text={say} />
        </details>
      ))}
    </section>
  );
}

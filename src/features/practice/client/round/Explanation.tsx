import {labels} from '../../../../core/part/labels';
import {Fragment, type ReactNode} from 'react';
import type {PracticeCard} from '@site/src/core/part/practiceCards';
import type {DeckTopic} from '../../deck/practiceDeck';
import {Inline} from '../../../../ui/Inline';
import {SideName} from '../../../../ui/SideName';
import styles from './Round.module.css';

/** Why the answer is right, where it can be read in its place, and the sources that carry it. */
export function Explanation({card, topic}: {card: PracticeCard; topic: DeckTopic}): ReactNode {
  const reasons = [
    ...(card.kind === 'claim' && card.answer !== card.question
      ? [{label: card.isTrue ? 'In full' : labels.fact, text: card.answer}]
      : []),
    ...card.explanation,
  ];
  const sources = topic.sources.filter(({id}) => card.sources.includes(id));
  return (
    <>
      {reasons.length > 0 && (
        <dl className={styles.reasons}>
          {reasons.map(({label, text}) => (
            <Fragment key={label}>
              <dt>
                <Label label={label} topic={topic} />
              </dt>
              <dd>
                <Inline text={text} />
              </dd>
            </Fragment>
          ))}
        </dl>
      )}
      <p className={styles.where}>
        <a href={card.url}>{card.kind === 'cell' ? 'Read the row' : 'Read it in the topic'}</a>
        {sources.map(({id, title, url}) => (
          <a key={id} href={url} rel="noopener">
            {title}
          </a>
        ))}
      </p>
    </>
  );
}

/** The name of a side keeps its mark. */
function Label({label, topic}: {label: string; topic: DeckTopic}): ReactNode {
  const place = topic.sides.findIndex(({name}) => name === label);
  return place >= 0 ? <SideName place={place} name={label} /> : label;
}

import {labels} from '../../../core/part/labels';
import type {ReactNode} from 'react';
import type {CardOutline} from '../deck/practiceDeck';
import {Inline} from '../../../ui/Inline';
import {times} from './countWords';
import {nextWords} from './dateWords';
import styles from './Standing.module.css';
import type {UnsureCard} from '../schedule/whereYouStand';

/** So many are shown; the rest opens. */
const SHOWN = 5;

/** What was missed last time, the weakest first, each with a link to where it is explained. */
export function NotSureYet({unsure, now}: {unsure: readonly UnsureCard[]; now: Date}): ReactNode {
  if (unsure.length === 0) return null;
  const more = unsure.slice(SHOWN);
  return (
    <section aria-labelledby="unsure">
      <h2 id="unsure">Not sure yet</h2>
      <UnsureList unsure={unsure.slice(0, SHOWN)} now={now} />
      {more.length > 0 && (
        <details className={styles.more}>
          <summary>{more.length} more</summary>
          <UnsureList unsure={more} now={now} />
        </details>
      )}
    </section>
  );
}

/** Cards with how often they were missed and when they come back. */
export function UnsureList({unsure, now}: {unsure: readonly UnsureCard[]; now: Date}): ReactNode {
  return (
    <ul className={styles.list}>
      {unsure.map(({card, standing, missed, said}) => (
        <li key={card.id} className={styles.line}>
          <a href={card.url}>
            <Inline text={nameOf(card)} />
          </a>
          <span className={styles.meta}>
            {card.kind === 'spoken' && said !== undefined
              ? `${said} of ${card.ideas.length} ideas`
              : `missed ${times(missed)}`}
            {standing.nextDue !== undefined && `, ${nextWords(standing.nextDue, now)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function nameOf(card: CardOutline): string {
  if (card.kind === 'spoken') return `${card.topicTitle}, said aloud`;
  if (card.kind === 'cell') return `${card.aspect}, ${card.topicTitle}`;
  // Read in passing, a bare statement would be remembered as a fact.
  return card.kind === 'claim' && !card.isTrue ? `${labels.myth}: “${card.question}”` : card.question;
}

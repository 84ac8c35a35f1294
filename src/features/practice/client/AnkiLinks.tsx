import type {ReactNode} from 'react';
import {ankiAddresses} from '@site/src/core/register/addresses';
import type {DeckOutline} from '../deck/practiceDeck';
import styles from './AnkiLinks.module.css';
import {FileLink} from './FileLink';

/** The same cards for those who practise with Anki: all topics as one package, each topic, and as text. */
export function AnkiLinks({deck}: {deck: DeckOutline}): ReactNode {
  const all = ankiAddresses('all');
  return (
    <section aria-labelledby="anki">
      <h2 id="anki">The same cards in Anki</h2>
      <p className="note">
        <FileLink address={all.apkg}>All topics as a package</FileLink>, or{' '}
        <FileLink address={all.text}>as text</FileLink>. Importing a newer one updates the notes and keeps their
        schedule; what you answer there stays there.
      </p>
      <details className={styles.topics}>
        <summary>One topic at a time</summary>
        <ul>
          {deck.topics.map(({id, title}) => (
            <li key={id}>
              <FileLink address={ankiAddresses(id).apkg}>{title}</FileLink>
              <FileLink address={ankiAddresses(id).text}>
                <span className="visually-hidden">{title} as </span>text
              </FileLink>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

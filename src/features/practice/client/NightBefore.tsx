import {useMemo, useState, type ReactNode} from 'react';
import {currentEdition} from '@site/src/core/edition/editions';
import type {PracticeDeck} from '../deck/practiceDeck';
import '../../../ui/sheet/cheatSheet.css';
import {Sheet} from '../../../ui/sheet/Sheet';
import {typedAddress} from '../../../ui/sheet/typedAddress';
import {counted} from './countWords';
import styles from './NightBefore.module.css';
import {screenAddress} from './screenAddress';
import {sheetFromDeck} from './sheetFromDeck';
import {useNow} from './useNow';
import {useProgress} from './useProgress';
import {weakParts} from '../schedule/weakParts';

/** The cheat sheets of the topics to cover, one printed page each, with what the reader is not sure of marked. */
export function NightBefore({deck, site}: {deck: PracticeDeck; site: string}): ReactNode {
  const {progress, settings} = useProgress(deck);
  const now = useNow();
  const weak = useMemo(() => weakParts(deck, progress, settings, now), [deck, progress, settings, now]);
  const [ids, setIds] = useState(() => settings.topics ?? deck.topics.map(({id}) => id));
  const shown = deck.topics.filter(({id}) => ids.includes(id));
  return (
    <>
      <div className={styles.screenOnly}>
        <h1>The night before</h1>
        <p className={styles.note}>
          One printed page for each topic.{' '}
          {weak.size > 0
            ? 'Marked is what you missed the last time it was asked.'
            : 'What you miss in practice will be marked.'}{' '}
          Read a page, turn it over, and say its answer aloud.
        </p>
        <fieldset className={styles.topics}>
          <legend>Topics</legend>
          {deck.topics.map(({id, title}) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={ids.includes(id)}
                onChange={({target}) => setIds(target.checked ? [...ids, id] : ids.filter((one) => one !== id))}
              />
              {title}
            </label>
          ))}
        </fieldset>
        <p className={styles.actions}>
          <button type="button" className="button-primary" disabled={shown.length === 0} onClick={() => window.print()}>
            Print {counted(shown.length, 'page')}
          </button>
          <a href={screenAddress()}>Back to practice</a>
        </p>
      </div>
      <div className={styles.sheets}>
        {shown.map((topic) => (
          <div key={topic.id} className={styles.sheet}>
            <Sheet
              topic={sheetFromDeck(deck, topic)}
              edition={currentEdition}
              checked={topic.checked}
              address={typedAddress(site, topic.url)}
              level={2}
              weak={weakIn(weak, topic.id)}
            />
          </div>
        ))}
      </div>
    </>
  );
}

/** Ids of the parts of one topic. */
const weakIn = (weak: ReadonlySet<string>, topic: string): ReadonlySet<string> =>
  new Set([...weak].filter((part) => part.startsWith(`${topic}/`)).map((part) => part.slice(topic.length + 1)));

import Link from '@docusaurus/Link';
import {useEffect, useState, type ReactNode} from 'react';
import {KEY, lookAgain, type LastVisit} from './lastVisit';
import styles from './Editions.module.css';

/** A part that changed or came lately. */
export interface RecentChange {
  title: string;
  url: string;
  changed: string;
  isNew: boolean;
}

/**
 * What changed since this reader last looked: known to this browser alone. One line is kept free for it from the start,
 * so that nothing moves when it is known. Who has not been here reads in it what is true without any script.
 */
export function SinceLastVisit({recent}: {recent: readonly RecentChange[]}): ReactNode {
  const [visit, setVisit] = useState<LastVisit>();
  useEffect(() => {
    // Only the browser knows the day and what it keeps; the page was made without either.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    setVisit(lookAgain(dayOf(new Date())));
  }, []);
  return (
    <div className={`${styles.visit} needs-script`} data-starts-at-once={KEY}>
      {visit?.kind === 'again' ? <Changes since={visit.since} recent={recent} /> : <p>{said(visit)}</p>}
    </div>
  );
}

const said = (visit: LastVisit | undefined): string => {
  if (visit?.kind === 'blocked')
    return 'This browser keeps nothing for this site, so it cannot tell what changed since you looked.';
  return 'Next time, what changed since today is listed here. Only this browser will know.';
};

function Changes({since, recent}: {since: string; recent: readonly RecentChange[]}): ReactNode {
  // What changed on the day of the visit may have changed after it.
  const changes = recent.filter(({changed}) => changed >= since);
  const day = <time dateTime={since}>{since}</time>;
  if (changes.length === 0) return <p>Nothing changed in the current edition since you looked on {day}.</p>;
  return (
    <details>
      <summary>
        Since you looked on {day}: {changes.length === recent.length ? `${changes.length} and more` : changes.length}{' '}
        {changes.length === 1 ? 'part is' : 'parts are'} new or changed
      </summary>
      <ul>
        {changes.map(({title, url, changed, isNew}) => (
          <li key={url}>
            <Link to={url}>{title}</Link>{' '}
            <span>
              {isNew ? 'new' : 'changed'} <time dateTime={changed}>{changed}</time>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The day on the reader's own calendar. */
const dayOf = (now: Date) =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

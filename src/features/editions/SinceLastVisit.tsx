import type {ReactNode} from 'react';

/** A part that changed or came lately. */
export interface RecentChange {
  title: string;
  url: string;
  changed: string;
  isNew: boolean;
}

/** For who has not been here before, which is what is true without a script too. */
const FIRST = 'On your next visit, what is new since today is shown here. That is stored only in this browser.';

/**
 * What changed since this reader last looked: known to this browser alone. Everything that changed lately stands here, and
 * `sinceLastVisit.client.ts` shows what is new to the reader. One line is kept free for it, so that nothing moves.
 */
export function SinceLastVisit({recent}: {recent: readonly RecentChange[]}): ReactNode {
  return (
    <div className="editions-visit needs-script" data-since-last-visit="">
      <p>{FIRST}</p>
      <details hidden>
        <summary />
        <ul>
          {recent.map(({title, url, changed, isNew}) => (
            <li key={url} data-changed={changed}>
              <a href={url}>{title}</a>{' '}
              <span>
                {isNew ? 'new' : 'changed'} <time dateTime={changed}>{changed}</time>
              </span>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

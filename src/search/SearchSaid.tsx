import type {ReactNode} from 'react';
import styles from './Search.module.css';
import type {Answer} from './searchSource';

interface Props {
  query: string;
  answer: Answer | undefined;
  hasFailed: boolean;
  searchLiterally: () => void;
}

/** How the query was read, and how much was found. The number is announced, and what went wrong. */
export function SearchSaid({query, answer, hasFailed, searchLiterally}: Props): ReactNode {
  const count = answer?.results.length ?? 0;
  return (
    <div className={styles.said} data-empty={(!answer && !hasFailed) || undefined}>
      <span>
        {answer?.corrected !== undefined ? (
          <>
            Showing results for <strong>{answer.corrected}</strong>.{' '}
            <button type="button" className={styles.literal} onClick={searchLiterally}>
              Search for {shortened(query)} instead
            </button>
          </>
        ) : answer?.readAs !== undefined ? (
          <>
            Read as <strong>{shortened(answer.readAs)}</strong>
          </>
        ) : null}
        {answer && answer.unknown.length > 0 && (
          <>
            {' '}
            Nothing here mentions <strong>{shortened(answer.unknown.join(', '))}</strong>.
          </>
        )}
        {hasFailed && 'The search could not be loaded. It is tried again with the next key.'}
      </span>
      <span role="status" className={styles.count}>
        {answer && (count === 1 ? '1 result' : `${count} results`)}
      </span>
    </div>
  );
}

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

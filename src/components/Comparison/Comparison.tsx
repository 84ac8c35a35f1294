import {useCallback, useRef, useState, type ReactNode} from 'react';
import type {Topic} from '@site/model/topic';
import {Icon} from '../Icon';
import {ComparisonRow} from './ComparisonRow';
import {ComparisonHeader} from './ComparisonHeader';
import {matchesFilter} from './matchesFilter';
import styles from './Comparison.module.css';

/** Adds the key if it is not in the set, and takes it out if it is. */
const toggled = (keys: ReadonlySet<string>, key: string) =>
  new Set(keys.has(key) ? [...keys].filter((other) => other !== key) : [...keys, key]);

/**
 * The comparison: a table whose sides can be hidden for a self-test and whose rows can be filtered. Filtered rows and
 * hidden cells stay in the page, so that print and links into them find them.
 */
export function Comparison({topic}: {topic: Topic}): ReactNode {
  const table = useRef<HTMLTableElement>(null);
  const [words, setWords] = useState('');
  const [isAskedOftenOnly, setAskedOftenOnly] = useState(false);
  const [hiddenSides, setHiddenSides] = useState<ReadonlySet<string>>(new Set());
  const [revealed, setRevealed] = useState<ReadonlySet<string>>(new Set());
  const matching = topic.rows.filter((row) => matchesFilter(row, words, isAskedOftenOnly));
  const isFiltered = matching.length < topic.rows.length;

  const toggleSide = (sideId: string) => {
    setHiddenSides(toggled(hiddenSides, sideId));
    setRevealed(new Set([...revealed].filter((key) => !key.endsWith(`/${sideId}`))));
  };
  const clearFilter = useCallback(() => {
    setWords('');
    setAskedOftenOnly(false);
  }, []);
  const showAll = () => {
    clearFilter();
    // The button goes away with the filter; the focus must not be lost with it.
    table.current?.focus({preventScroll: true});
  };

  return (
    <div className={styles.comparison}>
      <div className={`${styles.tools} needs-script`}>
        <p className="note">Hide a side and say it from memory. Every row has its own link.</p>
        <label className={styles.find}>
          <Icon name="search" size={18} />
          <input
            type="search"
            placeholder="Filter rows"
            aria-label="Filter rows"
            value={words}
            onChange={(event) => setWords(event.target.value)}
            onKeyDown={(event) => event.key === 'Escape' && clearFilter()}
          />
        </label>
        <label className={styles.often}>
          <input
            type="checkbox"
            data-needs-script=""
            checked={isAskedOftenOnly}
            onChange={(event) => setAskedOftenOnly(event.target.checked)}
          />
          Asked often only
        </label>
      </div>
      <p className={styles.count}>
        <span role="status">
          {isFiltered &&
            (matching.length === 0 ? 'No row matches.' : `${matching.length} of ${topic.rows.length} rows.`)}
        </span>{' '}
        {isFiltered && (
          <button type="button" className="button-link" onClick={showAll}>
            Show all
          </button>
        )}
      </p>
      <table ref={table} className={styles.table} role="table" tabIndex={-1} data-sides={topic.sides.length}>
        <caption className={styles.caption}>
          {topic.sides.map(({name}) => name).join(' and ')} compared, one aspect a row
        </caption>
        <ComparisonHeader sides={topic.sides} hiddenSides={hiddenSides} toggleSide={toggleSide} />
        {topic.rows.map((row) => (
          <ComparisonRow
            key={row.id}
            row={row}
            topic={topic}
            isFilteredOut={!matching.includes(row)}
            isHidden={(sideId) => hiddenSides.has(sideId) && !revealed.has(`${row.id}/${sideId}`)}
            reveal={(sideId) => setRevealed(new Set([...revealed, `${row.id}/${sideId}`]))}
            clearFilter={clearFilter}
          />
        ))}
      </table>
    </div>
  );
}

import type {ReactNode} from 'react';
import type {Topic} from '@site/src/core/topic/topic';
import {Icon} from '../../../ui/Icon';
import {SelfGrades} from '@site/src/ui/SelfGrades';
import {useEdition} from '@site/src/ui/useEdition';
import {useFeature} from '@site/src/ui/useFeature';
import {ComparisonRow} from './ComparisonRow';
import {ComparisonHeader} from './ComparisonHeader';
import styles from './Comparison.module.css';

/** The comparison: a table whose sides can be hidden (`selfTest.client.ts`) and whose rows can be filtered (`filterRows.client.ts`). */
export function Comparison({topic}: {topic: Topic}): ReactNode {
  const {isCurrent} = useEdition().edition;
  const canGrade = useFeature('practice') && isCurrent;
  const more = topic.rows.filter(({askedOften}) => !askedOften);
  return (
    <div className={styles.comparison} data-comparison="">
      <div className={`${styles.tools} needs-script`}>
        <p className="note">Hide a side and say it from memory.</p>
        <label className={styles.find}>
          <Icon name="search" size={18} />
          <input type="search" placeholder="Filter rows" aria-label="Filter rows" data-filter="" />
        </label>
        <label className={styles.often}>
          <input type="checkbox" data-filter="" />
          Frequently asked only
        </label>
      </div>
      <p className={styles.count}>
        <span role="status" />{' '}
        <button type="button" className="button-link" data-shows-all="" hidden>
          Show all
        </button>
      </p>
      <table className={styles.table} role="table" tabIndex={-1} data-sides={topic.sides.length}>
        <caption className={styles.caption}>
          {topic.sides.map(({name}) => name).join(' and ')} compared, one aspect a row
        </caption>
        <ComparisonHeader sides={topic.sides} />
        {topic.rows.map((row) => (
          <ComparisonRow key={row.id} row={row} topic={topic} />
        ))}
      </table>
      {more.length > 0 && (
        <a href={`#${more[0]!.id}`} className={styles.more} data-shows-more="">
          {more.length} more {more.length === 1 ? 'row' : 'rows'}
        </a>
      )}
      <template>
        <button type="button" className={styles.cover} data-cover="">
          <Icon name="eye" /> Say it, then reveal <span className="visually-hidden" />
        </button>
        {canGrade && (
          <p className={styles.grades} data-grades-of-cell="">
            <SelfGrades />
          </p>
        )}
      </template>
    </div>
  );
}

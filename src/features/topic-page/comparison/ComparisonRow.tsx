import {labels} from '@site/src/core/part/labels';
import type {ReactNode} from 'react';
import {dayText} from '@site/src/core/text/dateText';
import type {Row, Topic} from '@site/src/core/topic/topic';
import {Icon} from '../../../ui/Icon';
import {Inline} from '../../../ui/Inline';
import {PartLink} from '../../../ui/PartLink';
import {SourceLinks} from '../../../ui/SourceLinks';
import {untilFound} from '../../../ui/untilFound';
import {useAnchor} from '../../../ui/useAnchor';
import {ChangedMark} from './ChangedMark';
import {ComparisonCell} from './ComparisonCell';
import {ReportLink} from './ReportLink';
import styles from './Comparison.module.css';

/** One aspect: its cells, and under them, opened on demand, why it matters and what it rests on. */
export function ComparisonRow({row, topic}: {row: Row; topic: Topic}): ReactNode {
  return (
    <tbody
      role="rowgroup"
      id={useAnchor(row.id)}
      className={`laid-out-late ${styles.row}`}
      data-part={row.aspect}
      data-checked={row.checked}
      data-asked-often={row.askedOften ? '' : undefined}
      {...(row.askedOften ? {} : untilFound)}
    >
      <tr role="row" className={styles.cells}>
        <th role="rowheader" scope="row" className={styles.aspect}>
          <span className={styles.name}>{row.aspect}</span>
          {row.askedOften && <span className="asked-often">{labels.askedOften}</span>}
          <ChangedMark rowId={row.id} aspect={row.aspect} />
          <span className={styles.rowTools}>
            <details className={styles.why}>
              <summary>
                Why<span className={styles.sourceCount}> · {countOf(row.sources.length)}</span>
                <span className="visually-hidden"> for {row.aspect}</span>
                <Icon name="plus" size={16} />
              </summary>
            </details>
            <PartLink id={row.id} title={row.aspect} />
          </span>
        </th>
        {topic.sides.map(({id, name}, place) => (
          <ComparisonCell key={id} place={place} name={name} text={row.cells[id] ?? ''} />
        ))}
      </tr>
      <tr role="row" className={styles.details}>
        <td role="cell" colSpan={topic.sides.length + 1}>
          <div className={styles.detailsGrid}>
            <div>
              <p className={styles.label}>Why it matters</p>
              <p data-says="Why it matters">
                <Inline text={row.why} />
              </p>
            </div>
            <div>
              <p className={styles.label}>
                Sources, checked <time dateTime={row.checked}>{dayText(row.checked)}</time>
              </p>
              <p className={styles.sourceList} data-sources="">
                <SourceLinks ids={row.sources} topic={topic} />
              </p>
              <p className={styles.report}>
                <button type="button" className="button-link needs-script" data-copies="text">
                  <span aria-live="polite">Copy text</span>
                </button>{' '}
                <ReportLink row={row} topic={topic} />
              </p>
            </div>
          </div>
        </td>
      </tr>
    </tbody>
  );
}

const countOf = (sources: number) => (sources === 1 ? '1 source' : `${sources} sources`);

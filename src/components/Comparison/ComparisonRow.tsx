import {useEffect, type ReactNode} from 'react';
import type {Row, Topic} from '@site/model/topic';
import {onPartRequest} from '@site/src/client/partTarget';
import {Icon} from '../Icon';
import {Inline} from '../Inline';
import {PartLink} from '../PartLink';
import {SideName} from '../SideName';
import {SourceLinks} from '../Sources/SourceLinks';
import {useAnchor} from '../useAnchor';
import {ChangedMark} from './ChangedMark';
import {ComparisonCell} from './ComparisonCell';
import {ReportLink} from './ReportLink';
import styles from './Comparison.module.css';

interface Props {
  row: Row;
  topic: Topic;
  isFilteredOut: boolean;
  isHidden: (sideId: string) => boolean;
  reveal: (sideId: string) => void;
  clearFilter: () => void;
}

/** One aspect: its cells, and under them, opened on demand, why it matters and what it rests on. */
export function ComparisonRow({row, topic, isFilteredOut, isHidden, reveal, clearFilter}: Props): ReactNode {
  useEffect(
    () => (isFilteredOut ? onPartRequest(row.id, clearFilter) : undefined),
    [row.id, isFilteredOut, clearFilter],
  );
  return (
    <tbody
      role="rowgroup"
      id={useAnchor(row.id)}
      tabIndex={-1}
      className={styles.row}
      data-filtered-out={isFilteredOut || undefined}
    >
      <tr role="row" className={styles.cells}>
        <th role="rowheader" scope="row" className={styles.aspect}>
          <span className={styles.name}>{row.aspect}</span>
          {row.askedOften && <span className="asked-often">asked often</span>}
          <ChangedMark rowId={row.id} aspect={row.aspect} />
          <span className={styles.rowTools}>
            <details className={styles.why}>
              <summary>
                Why<span className={styles.sourceCount}> · {countOf(row.sources.length)}</span>
                <span className="visually-hidden"> for {row.aspect}</span>
                <Icon name="plus" size={16} />
              </summary>
            </details>
            <PartLink id={row.id} title={row.aspect} topic={topic} />
          </span>
        </th>
        {topic.sides.map(({id, name}, place) => (
          <ComparisonCell
            key={id}
            place={place}
            name={name}
            aspect={row.aspect}
            isHidden={isHidden(id)}
            reveal={() => reveal(id)}
          >
            <span className={styles.cellSide}>
              <SideName place={place} name={name} />
            </span>
            <Inline text={row.cells[id] ?? ''} />
          </ComparisonCell>
        ))}
      </tr>
      <tr role="row" className={styles.details}>
        <td role="cell" colSpan={topic.sides.length + 1}>
          <div className={styles.detailsGrid}>
            <div>
              <p className={styles.label}>Why it matters</p>
              <p>
                <Inline text={row.why} />
              </p>
            </div>
            <div>
              <p className={styles.label}>
                Sources, checked <time dateTime={row.checked}>{row.checked}</time>
              </p>
              <p className={styles.sourceList}>
                <SourceLinks ids={row.sources} topic={topic} />
              </p>
              <p className={styles.report}>
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

import type {ReactNode} from 'react';
import {Inline} from '../../../ui/Inline';
import {SideName} from '../../../ui/SideName';
import styles from './Comparison.module.css';

/** What one side is in one aspect. The cell can be covered; then it keeps its size, and uncovered it takes the focus. */
export function ComparisonCell({place, name, text}: {place: number; name: string; text: string}): ReactNode {
  return (
    <td role="cell" className={styles.cell} data-place={place}>
      <div className={styles.content} data-says="">
        <span className={styles.cellSide}>
          <SideName place={place} name={name} />
        </span>
        <Inline text={text} />
      </div>
    </td>
  );
}

import type {ReactNode} from 'react';
import {Inline} from '../../../ui/Inline';
import {SideName} from '../../../ui/SideName';
import styles from './Comparison.module.css';

interface Props {
  place: number;
  name: string;
  text: string;
  /** Id of the card that asks for this cell. */
  card: string;
}

/** What one side is in one aspect. The cell can be covered; then it keeps its size, and uncovered it takes the focus. */
export function ComparisonCell({place, name, text, card}: Props): ReactNode {
  return (
    <td role="cell" className={styles.cell} data-place={place} data-card={card}>
      <div className={styles.content} data-says="">
        <span className={styles.cellSide}>
          <SideName place={place} name={name} />
        </span>
        <Inline text={text} />
      </div>
    </td>
  );
}

import type {ReactNode} from 'react';
import type {Topic} from '@site/src/core/topic/topic';
import {SideName} from '../../../ui/SideName';
import styles from './SideCards.module.css';

/** One card a side, touching at the seam; `children` says what stands in each. */
export function SideCards({
  sides,
  isLong,
  children,
}: {
  sides: Topic['sides'];
  /** Whether more than a paragraph stands in each. */
  isLong?: boolean;
  children: (side: Topic['sides'][number]) => ReactNode;
}): ReactNode {
  return (
    <div className={`laid-out-late ${styles.cards}`} data-sides={sides.length} data-long={isLong ? '' : undefined}>
      {sides.map((side, place) => (
        <div key={side.id} className={styles.card} data-place={place}>
          <h3 className={styles.name}>
            <SideName place={place} name={side.name} />
          </h3>
          {children(side)}
        </div>
      ))}
    </div>
  );
}

import type {ReactNode} from 'react';
import type {Topic} from '@site/src/core/topic/topic';
import {SideName} from '../../../ui/SideName';
import styles from './Comparison.module.css';

/** The sticky head of the comparison: each side with its own Hide or Show. */
export function ComparisonHeader({sides}: {sides: Topic['sides']}): ReactNode {
  return (
    <thead role="rowgroup" className={styles.head}>
      <tr role="row">
        <th role="columnheader" scope="col" className={styles.aspectHead}>
          Aspect
        </th>
        {sides.map(({id, name}, place) => (
          <th role="columnheader" scope="col" key={id} className={styles.sideHead} data-place={place} data-side={id}>
            <span className={styles.sideHeadLine}>
              <SideName place={place} name={name} />
              <button
                type="button"
                className="button-link needs-script"
                aria-label={`Hide ${name}`}
                data-toggles-side={name}
              >
                Hide
              </button>
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

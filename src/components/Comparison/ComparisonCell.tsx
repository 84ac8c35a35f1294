import {useEffect, useRef, type ReactNode} from 'react';
import {Icon} from '../Icon';
import styles from './Comparison.module.css';

interface Props {
  place: number;
  name: string;
  aspect: string;
  isHidden: boolean;
  reveal: () => void;
  children: ReactNode;
}

/** A cell that can be covered. Covered, it keeps its size; uncovered by its own button, it takes the focus. */
export function ComparisonCell({place, name, aspect, isHidden, reveal, children}: Props): ReactNode {
  const cell = useRef<HTMLTableCellElement>(null);
  const isRevealing = useRef(false);
  useEffect(() => {
    if (isHidden || !isRevealing.current) return;
    isRevealing.current = false;
    cell.current?.focus({preventScroll: true});
  }, [isHidden]);
  return (
    <td
      ref={cell}
      role="cell"
      tabIndex={-1}
      className={styles.cell}
      data-place={place}
      data-hidden={isHidden || undefined}
    >
      <div className={styles.content}>{children}</div>
      {isHidden && (
        <button
          type="button"
          className={styles.cover}
          onClick={() => {
            isRevealing.current = true;
            reveal();
          }}
        >
          <Icon name="eye" /> Say it, then reveal
          <span className="visually-hidden">
            {aspect} for {name}
          </span>
        </button>
      )}
    </td>
  );
}

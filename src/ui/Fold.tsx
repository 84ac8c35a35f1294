import type {ReactNode} from 'react';
import {Icon} from './Icon';
import styles from './Fold.module.css';

interface Props {
  /** What can be seen while it is closed, and says what is in it. */
  title: ReactNode;
  /** Whether a desktop, which has the room, shows it open. */
  isOpenWide?: boolean;
  /** Whether the title is worth reading when it is open on a desktop or on paper, as a heading is. */
  isTitleShown?: boolean;
  children: ReactNode;
}

/** Reference that a phone keeps closed. It opens for a search in the page, for a link into it, and for print. */
export function Fold({title, isOpenWide, isTitleShown, children}: Props): ReactNode {
  return (
    <details
      className={styles.fold}
      data-open-wide={isOpenWide ? '' : undefined}
      data-titled={isTitleShown ? '' : undefined}
    >
      <summary>
        <Icon name="plus" size={18} /> {title}
      </summary>
      {children}
    </details>
  );
}

import type {ReactNode} from 'react';
import styles from './YourData.module.css';
import type {ReaderProgress} from '../useProgress';

/** Says that answers will not be kept, and why; nothing where they are. */
export function KeepingNotice({keeping}: Pick<ReaderProgress, 'keeping'>): ReactNode {
  if (keeping === 'kept') return null;
  return (
    <div className={styles.notice} role="status">
      <p>
        <b>What you answer now may not be kept.</b>{' '}
        {keeping === 'full'
          ? 'This browser has no room left for it.'
          : 'This browser stores nothing for this site: it is told to block it, or the window is private.'}{' '}
        Practice works until you close this page. <a href="#data">Save a backup</a> before you do.
      </p>
    </div>
  );
}

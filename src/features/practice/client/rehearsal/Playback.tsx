import type {ReactNode} from 'react';
import styles from './SayItAloud.module.css';

/** What the reader said, where they asked to be recorded. */
export function Playback({url}: {url: string | undefined}): ReactNode {
  if (url === undefined) return null;
  return (
    <p className={styles.playback}>
      <span id="playback">What you said, until you go on</span>
      {/* There are no captions of what was said a moment ago. */}
      <audio controls src={url} aria-labelledby="playback" />
    </p>
  );
}

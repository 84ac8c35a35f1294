import {createContext, type ReactNode} from 'react';
import styles from './Diagram.module.css';

/** The sentence in the bar under the picture; the wide and the tall drawing share it. */
export const CaptionContext = createContext('');

/**
 * The one picture of a topic. `children` are the drawings, which the build puts in place of the page's Mermaid fences,
 * and a numbered list that says the same in words, in the order to draw it in.
 */
export function Diagram({caption, children}: {caption: string; children: ReactNode}): ReactNode {
  return (
    <CaptionContext value={caption}>
      <div className={`laid-out-late ${styles.diagram}`}>{children}</div>
    </CaptionContext>
  );
}

import type {ReactNode} from 'react';
import {sections} from '@site/src/core/topic/sections';
import styles from './SectionBar.module.css';

/** The sections in the order in which they help before an interview: the answer first, then as the page has them. */
const shown = [...sections].sort((a, b) => Number(b.id === 'sample-answer') - Number(a.id === 'sample-answer'));

/**
 * Every section one tap away, in one line that stays while the page scrolls. It is for what is narrower than a desktop, where
 * the contents stand beside the page; `currentSection.client.ts` marks where the reader is.
 */
export function SectionBar(): ReactNode {
  return (
    <nav className={styles.bar} aria-label="Sections" data-sections="">
      <ul>
        {shown.map(({id, short}) => (
          <li key={id}>
            <a href={`#${id}`}>{short}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import {memo, type ReactNode} from 'react';
import {Result} from './Result';
import type {Found} from './searchIndex';
import styles from './Search.module.css';

interface Props {
  id: string;
  found: Found;
  marks: readonly string[];
  /** Whether a row shows a cell a side, as the first result does. */
  isOpen: boolean;
  isSelected: boolean;
}

/**
 * One of the results under the field. While a word is typed most of them stay as they are, so one is drawn anew only where
 * that can be seen. The list that it stands in acts on it.
 */
export const ResultOption = memo(
  ({id, found, marks, isOpen, isSelected}: Props): ReactNode => (
    <a href={found.url} id={id} role="option" tabIndex={-1} aria-selected={isSelected} className={styles.option}>
      <Result found={found} marks={marks} isOpen={isOpen} />
    </a>
  ),
  (before, after) =>
    before.isSelected === after.isSelected &&
    before.isOpen === after.isOpen &&
    before.id === after.id &&
    before.marks.join(' ') === after.marks.join(' '),
);

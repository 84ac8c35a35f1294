import type {Row} from '@site/model/topic';

/** Whether every word typed occurs somewhere in the row's aspect, cells or reason, in any order and case. */
export function matchesFilter(row: Row, words: string, isAskedOftenOnly: boolean): boolean {
  if (isAskedOftenOnly && !row.askedOften) return false;
  const text = [row.aspect, ...Object.values(row.cells), row.why].join(' ').toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

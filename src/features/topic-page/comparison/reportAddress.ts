import {cut, encode, MAXIMUM_LENGTH} from './reportCells';
import {titleOf} from '../../../core/part/parts';
import type {Row, Topic} from '../../../core/topic/topic';

/** What a report is about. */
export interface Reported {
  topic: Topic;
  row: Row;
  /** As readers see it, for example `Kubernetes 1.37 · Docker Engine 29`. */
  edition: string;
  /** Public address of the row. */
  address: string;
}

/** The form for a new issue about a row, filled in with where it is; `withCells` adds what it says. */
export function reportAddress(repository: string, {topic, row, edition, address}: Reported): string {
  const lines = [
    'What is wrong, and which source says so?',
    '',
    '',
    '---',
    `Edition: ${edition}`,
    `Address: ${address} (checked ${row.checked})`,
  ];
  const title = `${titleOf(topic)}, ${row.aspect}: `;
  const filled = `${repository}/issues/new?title=${encode(cut(title, 200))}&body=${encode(lines.join('\n'))}`;
  return filled.length <= MAXIMUM_LENGTH ? filled : `${repository}/issues/new`;
}

import {plainOf} from './inlineText';
import {titleOf} from './parts';
import type {Row, Topic} from './topic';

/** Servers and chat programs cut longer addresses off. */
export const MAXIMUM_LENGTH = 1999;

/** What a report is about. */
export interface Reported {
  topic: Topic;
  row: Row;
  /** As readers see it, for example `Kubernetes 1.37 · Docker Engine 29`. */
  edition: string;
  /** Public address of the row. */
  address: string;
}

/** The form for a new issue about a row, filled in as far as is known; cells that are too long for an address are cut. */
export function reportAddress(repository: string, {topic, row, edition, address}: Reported): string {
  const title = `${titleOf(topic)}, ${row.aspect}: `;
  const cells = topic.sides.flatMap(({id, name}) => (row.cells[id] ? [{name, cell: plainOf(row.cells[id])}] : []));
  const addressWith = (letters: number) => {
    const lines = [
      'What is wrong, and which source says so?',
      '',
      '',
      '---',
      `Row: ${titleOf(topic)} › ${row.aspect} (checked ${row.checked})`,
      `Edition: ${edition}`,
      `Address: ${address}`,
      ...(letters > 0 ? cells.map(({name, cell}) => `${name}: ${cut(cell, letters)}`) : []),
    ];
    return `${repository}/issues/new?title=${encode(cut(title, 200))}&body=${encode(lines.join('\n'))}`;
  };
  for (let letters = 400; letters > 0; letters -= 20) {
    const candidate = addressWith(letters);
    if (candidate.length <= MAXIMUM_LENGTH) return candidate;
  }
  const shortest = addressWith(0);
  return shortest.length <= MAXIMUM_LENGTH ? shortest : `${repository}/issues/new`;
}

/** Cut between letters, never within one. */
function cut(text: string, letters: number): string {
  const all = Array.from(text);
  return all.length > letters ? `${all.slice(0, letters - 1).join('')}…` : text;
}

/** Half a character, which a cell can only hold by mistake, would throw. */
const encode = (text: string) => encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));

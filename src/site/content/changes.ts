import {createHash} from 'node:crypto';
import {partsOf} from '../../core/part/parts';
import type {Topic} from '../../core/topic/topic';

/** When a topic or a part of one was added and when its text last changed, YYYY-MM-DD. */
interface Change {
  /** Of the text at that time. */
  hash: string;
  added: string;
  changed: string;
}

/** The register in `data/changes.json`: by `topic` and by `topic/part`. The edition is not part of the key. */
export type Changes = Record<string, Change>;

/** What the register is made from. */
interface Text {
  id: string;
  facts: Topic;
  page: {text: string};
}

/** The register brought up to date: only what is new or says something else gets the date of today. */
export function updateChanges(changes: Changes, topics: readonly Text[], today: string): Changes {
  const hashes = topics.flatMap(hashesOf).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    hashes.map(([key, hash]) => {
      const before = changes[key];
      if (before?.hash === hash) return [key, before];
      return [key, {hash, added: before?.added ?? today, changed: today}];
    }),
  );
}

/** The kinds of parts that are registered by themselves; a section changes with its topic. */
export const registeredParts = (facts: Topic) => partsOf(facts).filter(({kind}) => kind !== 'section');

/** The file's text, one line a key, so that two authors seldom touch the same line. */
export const changesText = (changes: Changes): string =>
  `{\n${Object.entries(changes)
    .map(
      ([key, {hash, added, changed}]) =>
        `  "${key}": {"hash": "${hash}", "added": "${added}", "changed": "${changed}"}`,
    )
    .join(',\n')}\n}\n`;

/** The hashes of a topic and of each of its registered parts, by their keys. */
export function hashesOf({id, facts, page}: Text): [key: string, hash: string][] {
  const found = [...facts.rows, ...facts.traps, ...facts.scenarios, ...facts.answer.followUps];
  return [
    [id, hashOf({facts, page: page.text})],
    ...registeredParts(facts).map(({id: partId}): [string, string] => [
      `${id}/${partId}`,
      hashOf(found.find((part) => part.id === partId)),
    ]),
  ];
}

/** That something was checked again is no change of what it says, nor is another order of keys. */
function hashOf(value: unknown): string {
  const text = JSON.stringify(value, (key, part: unknown) => {
    if (key === 'checked') return undefined;
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

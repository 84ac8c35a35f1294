import {existsSync} from 'node:fs';
import path from 'node:path';
import {changedRows, compareEditions} from '../../core/edition/compareEditions';
import {pairBefore, type ChangedSince} from '../../core/edition/editionPairs';
import {currentEdition} from '../../core/edition/editions';
import {movedTopics} from '../../core/register/movedTopics';
import {parsePage} from '../../core/page/parsePage';
import type {Topic} from '../../core/topic/topic';
import {readFacts, todayOf} from './readTopics';
import {readRegistered} from './registerProblems';

/** The rows of a page that changed since the edition before; nothing where none did. `folder` is that of the topic. */
export function changedSince(folder: string, facts: Topic): ChangedSince | undefined {
  const [id, docs] = [path.basename(folder), path.dirname(folder)];
  const frozen = /^version-(.+)$/.exec(path.basename(docs))?.[1];
  const siteDir = path.resolve(docs, frozen === undefined ? '..' : '../..');
  const pair = pairBefore(frozen ?? currentEdition.name);
  if (!pair) return undefined;
  const moved = movedTopics(readRegistered(siteDir));
  const names = [id, ...[...moved].filter(([, to]) => to === id).map(([from]) => from)];
  const older = names
    .map((name) => path.join(siteDir, `versioned_docs/version-${pair.older.name}/${name}`))
    .find((place) => existsSync(place));
  const before = older && readFacts(older, todayOf(new Date()));
  if (!before) return undefined;
  const compared = (topic: Topic) => [{id, url: '', facts: topic, page: parsePage('')}];
  const rows = changedRows(compareEditions(compared(before), compared(facts))[0]?.parts ?? []);
  return Object.keys(rows).length === 0 ? undefined : {edition: pair.older.name, address: pair.address, rows};
}

import {createHash} from 'node:crypto';
import {inLearningOrder} from '../../../core/topic/learningOrder';
import {MOST_WHOLE, termShards, type SearchEntry} from '../engine/searchFiles';
import {searchRecords} from '../../../core/part/searchRecords';
import type {OutputFile} from '../../../site/host/outputFile';
import type {PublishedTopic} from '../../../site/content/site';

/** What the search of an edition loads: its files, and the address of the first. */
export interface EditionSearch {
  entry: string;
  files: OutputFile[];
}

/**
 * The files of an edition's search. Their names carry a hash of their content, so they can be kept for ever. A small
 * site is one file; of a large one readers load the topics that a query asks for.
 */
export function searchFiles(topics: readonly PublishedTopic[], edition: string, baseUrl: string): EditionSearch {
  const records = inLearningOrder(topics.filter((topic) => topic.edition === edition)).map(searchRecords);
  const isWhole = records.length <= MOST_WHOLE;
  const whole: SearchEntry = {kind: 'whole', topics: records};
  const hash = createHash('sha256').update(JSON.stringify(whole)).digest('hex').slice(0, 10);
  const folder = `search/${edition}-${hash}/`;
  const entry: SearchEntry = isWhole
    ? whole
    : {
        kind: 'parts',
        folder: baseUrl + folder,
        topics: records.map(({id, title, place}) => ({id, title, place})),
      };
  const file = (name: string, content: unknown): OutputFile => ({
    path: `${folder}${name}.json`,
    content: JSON.stringify(content),
  });
  return {
    entry: `${baseUrl}${folder}entry.json`,
    files: [
      file('entry', entry),
      ...(isWhole ? [] : [...termShards(records)].map(([name, shard]) => file(`terms/${name}`, shard))),
      ...(isWhole ? [] : records.map((topic) => file(`topics/${topic.id}`, topic))),
    ],
  };
}

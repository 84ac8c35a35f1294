import {writeFileSync} from 'node:fs';
import path from 'node:path';
import MiniSearch from 'minisearch';
import {searchRecords} from '../../../../src/core/part/searchRecords';
import {bundleScript} from '../bundleScript';
import type {Engine} from '../engine';
import {miniSearchOptions, type PlainRecord} from '../miniSearchOptions';
import {textOfRecord} from '../textOfRecord';

/** MiniSearch as its documentation sets it up: one index of all parts, BM25, beginnings of words and one slip in five. */
export const plainMiniSearch: Engine = {
  name: 'MiniSearch, plain',
  async build(topics, folder) {
    const began = performance.now();
    const index = new MiniSearch<PlainRecord>(miniSearchOptions);
    topics.forEach((topic, place) => {
      const {title: name, sides, records} = searchRecords(topic, place);
      const sideNames = sides.flatMap((side) => [side.name, ...side.aliases]).join(', ');
      for (const record of records) {
        const {id, title, aliases, answer} = record;
        const url = id === '' ? topic.url : `${topic.url}#${id}`;
        const text = textOfRecord(topic, record);
        index.add({id: url, topic: `${name}, ${sideNames}`, title, aliases, answer: answer.join('\n'), text});
      }
    });
    const content = JSON.stringify(index);
    writeFileSync(path.join(folder, 'index.json'), content);
    const seconds = (performance.now() - began) / 1000;
    await bundleScript({file: 'search/clients/plainMiniSearch.ts'}, path.join(folder, 'client.js'));
    await bundleScript({file: 'search/clients/plainMiniSearchWorker.ts'}, path.join(folder, 'worker.js'), {
      isWorker: true,
    });
    return {seconds, bytes: Buffer.byteLength(content), client: '/client.js'};
  },
};

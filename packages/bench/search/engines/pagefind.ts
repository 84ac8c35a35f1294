import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {searchRecords} from '../../../../src/core/part/searchRecords';
import {peersFolder, bundleScript} from '../bundleScript';
import type {Engine} from '../engine';
import {folderSize} from '../folderSize';
import {textOfRecord} from '../textOfRecord';

interface Pagefind {
  createIndex(): Promise<{errors: string[]; index?: PagefindIndex}>;
  close(): Promise<unknown>;
}

interface PagefindIndex {
  addCustomRecord(record: {url: string; content: string; language: string; meta: Record<string, string>}): Promise<{
    errors: string[];
  }>;
  writeFiles(options: {outputPath: string}): Promise<{errors: string[]}>;
}

/** Pagefind with one custom record a part, and its own defaults. */
export const pagefind: Engine = {
  name: 'Pagefind',
  async build(topics, folder) {
    const script = path.join(peersFolder, 'node_modules/pagefind/lib/index.js');
    const library = (await import(pathToFileURL(script).href)) as Pagefind;
    const began = performance.now();
    const {index, errors} = await library.createIndex();
    if (!index) throw new Error(errors.join('\n'));
    for (const [place, topic] of topics.entries()) {
      const {title: name, sides, records} = searchRecords(topic, place);
      const sideNames = sides.flatMap((side) => [side.name, ...side.aliases]).join(', ');
      for (const record of records) {
        const {id, title, aliases} = record;
        await index.addCustomRecord({
          url: id === '' ? topic.url : `${topic.url}#${id}`,
          content: [`${name}: ${title}`, aliases, sideNames, textOfRecord(topic, record)].join('.\n'),
          language: 'en',
          meta: {title: id === '' ? title : `${name}: ${title}`},
        });
      }
    }
    const bundle = path.join(folder, 'pagefind');
    const written = await index.writeFiles({outputPath: bundle});
    if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
    await library.close();
    const seconds = (performance.now() - began) / 1000;
    await bundleScript({file: 'search/clients/pagefind.ts'}, path.join(folder, 'client.js'));
    const bytes = folderSize(path.join(bundle, 'index')) + folderSize(path.join(bundle, 'fragment'));
    return {seconds, bytes, client: '/client.js'};
  },
};

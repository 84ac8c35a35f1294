import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {searchFiles} from '../../../../src/features/search/build/searchFiles';
import {bundleScript} from '../bundleScript';
import type {Engine} from '../engine';
import {folderSize} from '../folderSize';

/** The search of this site: its own files, worker and ranking. */
export const ours: Engine = {
  name: 'Versus (MiniSearch and our ranking)',
  async build(topics, folder) {
    const began = performance.now();
    const {entry, files} = searchFiles(topics, 'current', '/');
    for (const {path: file, content} of files) {
      mkdirSync(path.dirname(path.join(folder, file)), {recursive: true});
      writeFileSync(path.join(folder, file), content);
    }
    const seconds = (performance.now() - began) / 1000;
    await bundleScript({file: 'search/clients/ours.ts'}, path.join(folder, 'client.js'));
    await bundleScript(
      {file: '../../src/features/search/client/searchWorker.ts'},
      path.join(folder, 'searchWorker.js'),
      {isWorker: true},
    );
    return {seconds, bytes: folderSize(path.join(folder, 'search')), client: `/client.js?entry=${entry}`};
  },
};

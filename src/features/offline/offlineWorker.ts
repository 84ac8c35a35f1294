import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {editionPairs} from '../../core/edition/editionPairs';
import {inLearningOrder} from '../../core/topic/learningOrder';
import type {Site} from '../../site/content/site';
import type {FinishedBuild} from '../../site/host/feature';
import type {OutputFile} from '../../site/host/outputFile';
import {filesAhead, type BuiltFile} from './filesAhead';
import {workerFile} from './workerFile';

/** What one visit may leave behind on a reader's device, in bytes, as it is kept: compressed. */
const ROOM = 5_000_000;

/** The service worker with the list of what it keeps ahead: the current edition. */
export function offlineWorker({siteDir, baseUrl, editions, topics}: Site, build: FinishedBuild): OutputFile {
  const {outDir, routes, loadedFiles} = build;
  const inSite = (address: string) => address.slice(baseUrl.length);
  // What changed before the last edition is for those who look it up.
  const olderPairs = editionPairs()
    .slice(1)
    .map(({address}) => baseUrl + address.slice(1));
  const older = editions.filter(({isCurrent}) => !isCurrent);
  const leftOut = [...older.map(({url}) => url), ...olderPairs];
  const current = inLearningOrder(topics.filter(({isCurrent}) => isCurrent));
  const {files, size, left} = filesAhead(
    builtFiles(outDir),
    {
      topics: current.map(({id, url}) => ({id, path: inSite(url)})),
      pages: new Set(routes.filter((page) => !leftOut.some((address) => page.startsWith(address))).map(inSite)),
      loaded: new Set(
        loadedFiles.filter(({edition}) => !older.some((other) => other.edition === edition)).map((file) => file.path),
      ),
    },
    ROOM,
  );
  const megabytes = (size / 1e6).toFixed(2);
  const only = left.length > 0 ? `; only once they were visited: ${left.join(', ')}` : '';
  console.log(`Offline: ${files.length} files, ${megabytes} MB${only}`);
  return {path: 'sw.js', content: workerFile(siteDir, files)};
}

const builtFiles = (outDir: string): BuiltFile[] =>
  readdirSync(outDir, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    // Most files are not kept ahead, and are never read here.
    .map((file) => ({
      path: path.relative(outDir, file).replaceAll(path.sep, '/'),
      get content() {
        return readFileSync(file);
      },
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));

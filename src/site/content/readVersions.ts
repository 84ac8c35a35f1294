import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';

/** The names of the older editions, in the order of `versions.json`; none where it cannot be read. */
export function versionNames(siteDir: string): readonly string[] {
  const versions = readVersions(siteDir);
  return 'unreadable' in versions ? [] : versions;
}

/** What `versions.json` lists: the names of the older editions, or why it cannot be read. */
export function readVersions(siteDir: string): readonly string[] | {unreadable: string} {
  const file = path.join(siteDir, 'versions.json');
  if (!existsSync(file)) return [];
  try {
    const read = JSON.parse(readFileSync(file, 'utf8')) as unknown;
    const isList = Array.isArray(read) && read.every((name) => typeof name === 'string');
    return isList ? read : {unreadable: 'it holds something else'};
  } catch (error) {
    return {unreadable: (error as Error).message};
  }
}

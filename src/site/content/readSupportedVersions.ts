import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {editions} from '../../core/edition/editions';
import {parseSupportedVersions, SUPPORTED_VERSIONS} from '../../core/edition/parseSupportedVersions';
import {todayOf} from './readTopics';

/** The dates of the versions that editions are written for, and what is wrong with their file. */
export function readSupportedVersions(siteDir: string): ReturnType<typeof parseSupportedVersions> {
  const file = path.join(siteDir, SUPPORTED_VERSIONS);
  if (!existsSync(file)) {
    const remedy = 'Write it there: the page of versions and the line under each title rest on it.';
    return {
      versions: undefined,
      problems: [{file: SUPPORTED_VERSIONS, line: 1, message: 'the file is missing', remedy}],
    };
  }
  return parseSupportedVersions(readFileSync(file, 'utf8'), editions, todayOf(new Date()));
}

import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {checkEditions, checkGoneParts, type EditionsOnDisk} from '../../core/edition/checkEditions';
import {editions, type Edition} from '../../core/edition/editions';
import type {Problem} from '../../core/text/problem';
import type {ReadTopics} from './topicOnDisk';
import {readVersions} from './readVersions';
import {readRegistered} from './registerProblems';

/** Where the editions that are listed and the files of the project do not agree. */
export const editionProblems = (siteDir: string, listed: readonly Edition[] = editions): Problem[] =>
  checkEditions(listed, editionsOnDisk(siteDir));

/** What an older edition has and the current one neither has nor redirects. */
export function goneProblems(siteDir: string, {topics, unsettled}: ReadTopics): Problem[] {
  // The register's own problems are reported by its own check.
  return checkGoneParts(topics, readRegistered(siteDir), unsettled);
}

function editionsOnDisk(siteDir: string): EditionsOnDisk {
  return {
    versions: readVersions(siteDir),
    docs: new Map(
      namesIn(siteDir, 'versioned_docs', /^version-(.+)$/).map((name) => [
        name,
        {topics: namesIn(siteDir, `versioned_docs/version-${name}`, /^(.+)$/).length},
      ]),
    ),
    sidebars: namesIn(siteDir, 'versioned_sidebars', /^version-(.+)-sidebars\.json$/),
  };
}

/** What `pattern` finds in the names of a folder's files and folders. */
const namesIn = (siteDir: string, folder: string, pattern: RegExp): string[] =>
  existsSync(path.join(siteDir, folder))
    ? readdirSync(path.join(siteDir, folder)).flatMap((name) => pattern.exec(name)?.[1] ?? [])
    : [];

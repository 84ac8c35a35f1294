import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Changes} from './changes';

/** Name of the register, in the project's root. */
export const CHANGES_FILE = 'data/changes.json';

/** The register as it was committed; empty where there is none yet. */
export function readChanges(siteDir: string): Changes {
  const file = path.join(siteDir, CHANGES_FILE);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Changes) : {};
}

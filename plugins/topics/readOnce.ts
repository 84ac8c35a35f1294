import {existsSync, readdirSync, statSync} from 'node:fs';
import path from 'node:path';

interface Kept {
  stamp: string;
  value: unknown;
}

/** Docusaurus loads the sidebar's module apart from the configuration's, so that what is kept has to be global. */
const kept = ((globalThis as {versusKept?: Map<string, Kept>}).versusKept ??= new Map<string, Kept>());

/**
 * What `read` gave the last time under this name, as long as no file in the folders has another time or size. A build asks
 * for the topics in several places, and reading a topic takes longer than drawing its page.
 */
export function readOnce<Value>(name: string, siteDir: string, folders: readonly string[], read: () => Value): Value {
  const stamp = folders.map((folder) => stampOf(path.resolve(siteDir, folder))).join('\n');
  const last = kept.get(name);
  if (last?.stamp === stamp) return last.value as Value;
  const value = read();
  kept.set(name, {stamp, value});
  return value;
}

function stampOf(folder: string): string {
  if (!existsSync(folder)) return '';
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => {
      const file = path.join(parentPath, name);
      const {mtimeMs, size} = statSync(file);
      return `${file} ${mtimeMs} ${size}`;
    })
    .join('\n');
}

import {readdirSync, statSync} from 'node:fs';
import path from 'node:path';

interface Kept {
  stamp: string;
  value: unknown;
}

/** Docusaurus loads the sidebar's module apart from the configuration's, so that what is kept has to be global. */
const kept = ((globalThis as {versusKept?: Map<string, Kept>}).versusKept ??= new Map<string, Kept>());

/**
 * What `read` gave the last time under this name, as long as no file in these places has another time or size. A build asks
 * for the topics in several places, and reading a topic takes longer than drawing its page.
 */
export function readOnce<Value>(name: string, siteDir: string, places: readonly string[], read: () => Value): Value {
  const stamp = places.map((place) => stampOf(path.resolve(siteDir, place))).join('\n');
  const last = kept.get(name);
  if (last?.stamp === stamp) return last.value as Value;
  const value = read();
  kept.set(name, {stamp, value});
  return value;
}

function stampOf(place: string): string {
  const found = statSync(place, {throwIfNoEntry: false});
  if (!found) return '';
  if (found.isFile()) return `${place} ${found.mtimeMs} ${found.size}`;
  return readdirSync(place)
    .map((name) => stampOf(path.join(place, name)))
    .join('\n');
}

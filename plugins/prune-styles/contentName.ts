import {createHash} from 'node:crypto';
import path from 'node:path';

/** The hash in the name of a bundled file, `styles.b29a84de.css`. */
export const hashIn = (name: string): string => name.split('.').at(-2)!;

/** The name with the hash of what the file holds now. */
export function contentName(name: string, content: string): string {
  const {name: stem, ext} = path.parse(name);
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return `${stem.slice(0, stem.lastIndexOf('.'))}.${hash}${ext}`;
}

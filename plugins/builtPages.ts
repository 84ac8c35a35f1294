import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/** Changes every HTML file of the built site; what is given back unchanged is not written. */
export function changePages(outDir: string, change: (html: string, file: string) => string): void {
  for (const file of htmlFiles(outDir)) {
    const html = readFileSync(file, 'utf8');
    const changed = change(html, path.relative(outDir, file));
    if (changed !== html) writeFileSync(file, changed);
  }
}

/** Every HTML file of the built site. */
export const htmlFiles = (outDir: string): string[] =>
  readdirSync(outDir, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => path.join(entry.parentPath, entry.name));

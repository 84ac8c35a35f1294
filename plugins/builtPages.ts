import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/** What a step makes of a page; `file` is relative to the site's root. */
type PageChange = (html: string, file: string) => string;

const changes: PageChange[] = [];

/** Has every HTML file of the built site changed when the last step writes them: there are thousands of small ones. */
export const changePages = (change: PageChange): void => void changes.push(change);

/** Makes all changes, in the order in which they were asked for; what comes out unchanged is not written. */
export function writeChangedPages(outDir: string): void {
  for (const file of htmlFiles(outDir)) {
    const html = readFileSync(file, 'utf8');
    const name = path.relative(outDir, file);
    const changed = changes.reduce((page, change) => change(page, name), html);
    if (changed !== html) writeFileSync(file, changed);
  }
  changes.length = 0;
}

/** Every HTML file of the built site. */
export const htmlFiles = (outDir: string): string[] =>
  readdirSync(outDir, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => path.join(entry.parentPath, entry.name));

import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {OutputFile} from './outputFile';

/** What becomes of a finished page; `file` is relative to the site's root. */
export type PageChange = (html: string, file: string) => string;

/** Writes a file into the built site. */
export function writeOutput(outDir: string, {path: name, content}: OutputFile): void {
  const file = path.join(outDir, name);
  mkdirSync(path.dirname(file), {recursive: true});
  writeFileSync(file, content);
}

/** Writes files into the built site one after the other, so that thousands are never in memory at once; HTML is changed first. */
export function writeFiles(outDir: string, files: Iterable<OutputFile>, change: PageChange): void {
  for (const {path: name, content} of files) {
    const isPage = typeof content === 'string' && name.endsWith('.html');
    writeOutput(outDir, {path: name, content: isPage ? change(content, path.normalize(name)) : content});
  }
}

/** Changes pages that are there already; what comes out unchanged is not written. */
export function changePages(outDir: string, files: readonly string[], change: PageChange): void {
  for (const file of files) {
    const html = readFileSync(file, 'utf8');
    const changed = change(html, path.relative(outDir, file));
    if (changed !== html) writeFileSync(file, changed);
  }
}

/** Every HTML file of a folder. */
export const htmlFiles = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => path.join(entry.parentPath, entry.name));

import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {OutputFile} from './exportTopics';

/** What a step makes of a page; `file` is relative to the site's root. */
type PageChange = (html: string, file: string) => string;

const changes: PageChange[] = [];
const added: Iterable<OutputFile>[] = [];

/** Has every HTML file of the built site changed when the last step writes them: there are thousands of small ones. */
export const changePages = (change: PageChange): void => void changes.push(change);

/**
 * Adds pages of our own, which are made and written with all changes when the last step writes them: one after the other,
 * so that they are never in memory at once, and never read again. Other files among them are written as they are.
 */
export const addPages = (pages: Iterable<OutputFile>): void => void added.push(pages);

/** Makes all changes, in the order in which they were asked for; what comes out unchanged is not written. */
export function writeChangedPages(outDir: string): void {
  const changed = (html: string, name: string) => changes.reduce((page, change) => change(page, name), html);
  for (const file of htmlFiles(outDir)) {
    const html = readFileSync(file, 'utf8');
    const page = changed(html, path.relative(outDir, file));
    if (page !== html) writeFileSync(file, page);
  }
  for (const pages of added) {
    for (const {path: name, content} of pages) {
      const isPage = typeof content === 'string' && name.endsWith('.html');
      writeOutput(outDir, {path: name, content: isPage ? changed(content, path.normalize(name)) : content});
    }
  }
  changes.length = 0;
  added.length = 0;
}

/** Writes a file into the built site. */
export function writeOutput(outDir: string, {path: name, content}: OutputFile): void {
  const file = path.join(outDir, name);
  mkdirSync(path.dirname(file), {recursive: true});
  writeFileSync(file, content);
}

/** Every HTML file of the built site, but for those that are still to be added. */
export const htmlFiles = (outDir: string): string[] =>
  readdirSync(outDir, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => path.join(entry.parentPath, entry.name));

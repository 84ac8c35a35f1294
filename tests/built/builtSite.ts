import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {JSDOM} from 'jsdom';

const BUILD = 'build';

const fileAt = (address: string) => path.join(BUILD, address.endsWith('/') ? `${address}index.html` : address);

/** Whether a server that knows only the files of the site has something at this address. */
export const isThere = (address: string): boolean => existsSync(fileAt(address)) && statSync(fileAt(address)).isFile();

export const bytesAt = (address: string): Buffer => readFileSync(fileAt(address));

export const textAt = (address: string): string => bytesAt(address).toString('utf8');

/** The page at an address, parsed and not run. */
export const pageAt = (address: string): Document => new JSDOM(textAt(address)).window.document;

/** What an element says, without the white space of its markup. */
export const wordsOf = (element: Element | null): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** Address of every page, those of parts and those that lead on included. */
export const allPages = (): string[] =>
  readdirSync(BUILD, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replaceAll(path.sep, '/')}`.replace(/\/index\.html$/, '/'));

/** The public address under which the site was built, from the link that a page has to itself. */
export const origin = (): string =>
  new URL(pageAt('/docker-vs-kubernetes/').querySelector('link[rel=canonical]')!.getAttribute('href')!).origin;

/** Those of `links` that point into the site and to nothing. */
export function deadLinks(links: readonly string[]): string[] {
  const own = origin();
  const inside = [...new Set(links.map((link) => new URL(link)).filter((link) => link.origin === own))];
  return [...new Set(inside.map(({pathname}) => pathname))].filter((address) => !isThere(address));
}

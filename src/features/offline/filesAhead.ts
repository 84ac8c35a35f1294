import {gzipSync} from 'node:zlib';

/** A file of the built site; `path` is relative to its root, with forward slashes. */
export interface BuiltFile {
  path: string;
  content: Uint8Array;
}

/** What there is to know of the built site beside its files. */
export interface BuiltSite {
  /** The current edition's topics in learning order, and the address of each relative to the site's own. */
  topics: readonly {id: string; path: string}[];
  /** Pages of the current edition that the framework made, relative to the site's own address. */
  pages: ReadonlySet<string>;
  /** What pages of the current edition ask for, relative to the site's own address: its search, its cards. */
  loaded: ReadonlySet<string>;
}

/** What is fetched ahead, and the topics for which there was no room. */
export interface FilesAhead {
  files: BuiltFile[];
  /** The room that they take, in bytes. */
  size: number;
  left: string[];
}

const ALSO = ['404.html', 'addresses.json', 'favicon.svg'];

/**
 * The files that the current edition needs without network: what all pages share first, then one topic after the other
 * with all that it needs, until `room` (in bytes, as kept: compressed) is used up. What was left, pages of parts, older editions and exports
 * are kept by browsers once they were visited.
 */
export function filesAhead(files: readonly BuiltFile[], site: BuiltSite, room: number): FilesAhead {
  const shared: BuiltFile[] = [];
  const ofTopics = new Map<string, BuiltFile[]>(site.topics.map(({id}) => [id, []]));
  const topicOf = topicFinder(site);
  for (const file of files) {
    const owner = ownerOf(file.path, site, topicOf);
    if (owner === SHARED) shared.push(file);
    else if (owner !== undefined) ofTopics.get(owner)!.push(file);
  }
  const ahead: FilesAhead = {files: shared, size: sizeOf(shared), left: []};
  for (const [id, needed] of ofTopics) {
    // A topic that is left makes no room for a later one: readers should know where the line is.
    const size = ahead.left.length > 0 ? Infinity : sizeOf(needed);
    if (ahead.size + size > room) ahead.left.push(id);
    else {
      ahead.files.push(...needed);
      ahead.size += size;
    }
  }
  return ahead;
}

const SHARED = '';

/** Id of the topic that alone needs the file, `SHARED` if more than one page may; nothing if none of this edition does. */
function ownerOf(path: string, site: BuiltSite, topicOf: (page: string) => string): string | undefined {
  const isLoaded = site.loaded.has(path);
  // On a large site the search has a file for each topic.
  const found = isLoaded ? /\/topics\/([^/]+)\.json$/.exec(path)?.[1] : undefined;
  if (found !== undefined) return found;
  if (ALSO.includes(path) || isLoaded || path.startsWith('assets/')) return SHARED;
  if (path.startsWith('diagrams/')) {
    // One topic may be called like the beginning of another.
    const ids = site.topics.map(({id}) => id).filter((id) => path.startsWith(`diagrams/${id}-`));
    return ids.sort((a, b) => b.length - a.length)[0];
  }
  const page = path.replace(/(?<=^|\/)index\.html$/, '');
  return page !== path && site.pages.has(page) ? topicOf(page) : undefined;
}

/** Finds the id of the topic to which a page belongs, `SHARED` where it is of none; a topic's path ends in a slash. */
function topicFinder({topics}: BuiltSite): (page: string) => string {
  const ids = new Map(topics.map(({id, path}) => [path, id]));
  return (page) => {
    for (let end = page.indexOf('/') + 1; end > 0; end = page.indexOf('/', end) + 1) {
      const id = ids.get(page.slice(0, end));
      if (id !== undefined) return id;
    }
    return SHARED;
  };
}

/** The room that files take as the worker keeps them. */
export const sizeOf = (files: readonly BuiltFile[]) =>
  files.reduce((sum, {content}) => sum + gzipSync(content).length, 0);

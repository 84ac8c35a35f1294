type Hash = (content: string | Uint8Array) => string;

/**
 * The lines of a built file: its path with a hash of its content, and the names in it that live for ever: guids of notes,
 * ids of feed entries, registered addresses, keys of stores. What only says which bytes a file has (hashes in names,
 * in a policy, in the list for offline, suffixes of classes) is left out of both.
 */
export function linesOfFile(file: string, content: Uint8Array, hashOf: Hash): string[] {
  const name = withoutHashes(file);
  if (!TEXT.test(file)) return [`file ${name} ${hashOf(content)}`];
  const text = new TextDecoder().decode(content);
  return [`file ${name} ${hashOf(normalised(file, text))}`, ...namesIn(file, text)];
}

/** What differs, one line each: what is gone, what is new, and what says something else. */
export function compareManifests(before: readonly string[], now: readonly string[]): string[] {
  const [old, current] = [before, now].map((lines) => new Map(lines.map(keyed))) as [
    Map<string, string>,
    Map<string, string>,
  ];
  return [
    ...[...old.keys()].filter((key) => !current.has(key)).map((key) => `gone     ${key}`),
    ...[...current.keys()].filter((key) => !old.has(key)).map((key) => `new      ${key}`),
    ...[...current].filter(([key, hash]) => old.has(key) && old.get(key) !== hash).map(([key]) => `changed  ${key}`),
  ];
}

const TEXT = /\.(html|css|js|json|md|txt|xml|svg|conf|map|webmanifest)$|_redirects$/;

/** Hashes in names of files, and those of drawings, which are ids in them too. */
export const withoutHashes = (text: string) =>
  text.replace(/\.[0-9a-f]{8}(?=\.(?:js|css))/g, '.*').replace(/\b(?=[a-f]*\d)[0-9a-f]{10}\b/g, '*');

function normalised(file: string, text: string): string {
  const plain = withoutHashes(text).replace(/sha256-[\w+/]{43}=/g, 'sha256-*');
  if (file.endsWith('.html')) return plain.replace(/class=(?:"[^"]*"|[^\s>"]+)/g, withoutSuffixes);
  if (file.endsWith('.css')) return plain.replace(/\.[A-Za-z]\w*/g, withoutSuffixes);
  if (file === 'sw.js') return plain.replace(/"[\w+/-]{12}"/g, '"*"');
  return plain;
}

/** Names of CSS modules end in four letters that depend on where their file lies. */
const withoutSuffixes = (names: string) => names.replace(/(?<=[A-Za-z])_[\w+-]{4}(?= |"|$)/g, '_*');

function namesIn(file: string, text: string): string[] {
  if (file === 'feed.xml') return [...text.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => `feed id ${id}`);
  if (/^anki\/.*\.txt$/.test(file)) {
    const notes = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    return notes.map((line) => `guid ${file} ${line.split('\t')[0]}`);
  }
  if (file === 'addresses.json') return [...text.matchAll(/"(\/[^"]*)"/g)].map(([, address]) => `address ${address}`);
  if (file.endsWith('.js')) {
    return [...new Set(text.match(/["'`]versus[-/][\w/-]+/g) ?? [])].map(
      (key) => `store key ${withoutHashes(file)} ${key.slice(1)}`,
    );
  }
  return [];
}

/** A file differs by its hash, a name by being there. */
function keyed(line: string): [string, string] {
  if (!line.startsWith('file ')) return [line, ''];
  const space = line.lastIndexOf(' ');
  return [line.slice(0, space), line.slice(space + 1)];
}

import {LineCounter, isAlias, isMap, isScalar, isSeq, parseAllDocuments, type Document, type Node} from 'yaml';
import type {SnippetProblem} from '../problem';

/** Where a value stands in a document: keys and list positions from the root. */
export type YamlPath = readonly (string | number)[];

export interface YamlDocument {
  value: unknown;
  /** The line of a key or list element; of the nearest thing above it where the path leads nowhere. */
  lineOf: (path: YamlPath) => number;
}

/**
 * Reads YAML as the Go programs do: Kubernetes takes `yes` and `0644` as YAML 1.1 does, Compose as 1.2 does. Of a
 * document that cannot be read, the first error only, because the others follow from it.
 */
export function readYaml(
  text: string,
  version: '1.1' | '1.2',
): {documents: YamlDocument[]; problems: SnippetProblem[]} {
  const lines = new LineCounter();
  const parsed = parseAllDocuments(text, {
    lineCounter: lines,
    version,
    merge: true,
    // Go reads neither dates nor 12:30 as anything but text.
    customTags: (tags) => tags.filter((tag) => !isTime(tag)),
  });
  const documents: YamlDocument[] = [];
  const problems: SnippetProblem[] = [];
  for (const document of Array.isArray(parsed) ? parsed : []) {
    const [error] = document.errors;
    if (error !== undefined) {
      problems.push(syntaxProblem(error.message, lines.linePos(error.pos[0]).line));
      continue;
    }
    const read = valueOf(document);
    if ('error' in read) problems.push(syntaxProblem(read.error, lines.linePos(startOf(document.contents)).line));
    else if (read.value !== null) {
      documents.push({value: read.value, lineOf: (path) => lines.linePos(offsetOf(document, path)).line || 1});
    }
  }
  return {documents, problems};
}

// Anchors that lead in a circle or `<<` with no mapping show only when the values are put together.
function valueOf(document: Document): {value: unknown} | {error: string} {
  try {
    return {value: document.toJS()};
  } catch (error) {
    return {error: error instanceof Error ? error.message : String(error)};
  }
}

function isTime(tag: unknown): boolean {
  if (typeof tag !== 'object' || tag === null) return false;
  const {tag: name, format} = tag as {tag?: string; format?: string};
  return format === 'TIME' || name === 'tag:yaml.org,2002:timestamp';
}

function syntaxProblem(message: string, line: number): SnippetProblem {
  const first = message.split(' at line ')[0]!.split('\n')[0]!;
  if (/unique/.test(first)) return {line, message: 'The same key stands here twice.', remedy: 'Keep one of the two.'};
  if (/[Tt]abs/.test(first)) return {line, message: 'YAML does not allow tabs for indentation.', remedy: 'Use spaces.'};
  return {
    line,
    message: `This is not valid YAML: ${first.replace(/[.:]$/, '')}.`,
    remedy: 'Check indentation, colons and quotes.',
  };
}

function offsetOf(document: Document, path: YamlPath): number {
  let node: Node | null = document.contents;
  let offset = startOf(node);
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document) ?? null;
    if (isSeq(node)) node = (node.items[Number(step)] as Node | undefined) ?? null;
    else if (isMap(node)) {
      const pair = node.items.find(({key}) => (isScalar(key) ? String(key.value) : String(key)) === String(step));
      if (pair === undefined) return offset;
      offset = startOf(pair.key as Node);
      node = pair.value as Node | null;
      continue;
    }
    if (node === null) return offset;
    offset = startOf(node);
  }
  return offset;
}

function startOf(node: Node | null | undefined): number {
  return node?.range?.[0] ?? 0;
}

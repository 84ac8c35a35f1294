import type {SnippetKind} from '@versus/snippet-check/checkSnippet';
import type {Page} from './page';

/** A fenced block of a page, and what its author says of it in the line that opens it. */
export interface PrintedSnippet {
  /** What it is checked as; nothing where it is not checked, for the reason given. */
  kind: SnippetKind | undefined;
  language: string;
  code: string;
  /** Line of the page on which the fence opens. */
  line: number;
  title?: string;
  /** Why the block is not checked. */
  noverify?: string;
  /** The block is wrong on purpose, and the check must say this of it. */
  expectError?: string;
  /** Versions the block needs, for example `{tool: 'k8s', version: '1.34'}`. */
  since: {tool: keyof typeof toolNames; version: string}[];
  /** What is wrong with the opening line itself. */
  claims: {message: string; remedy: string}[];
}

/** Tools whose versions a block may need, as readers know them. */
export const toolNames = {k8s: 'Kubernetes', docker: 'Docker'};

/** Languages whose blocks are all of one kind. */
const kindOfLanguage: Record<string, SnippetKind> = {
  bash: 'shell',
  sh: 'shell',
  shell: 'shell',
  console: 'shell',
  dockerfile: 'dockerfile',
  mermaid: 'diagram',
};

/** YAML says of itself what it is. */
const kindOfWord: Record<string, SnippetKind> = {manifest: 'manifest', compose: 'compose'};

/** Words that a block may say of itself, besides what every block may. */
const wordsOfLanguage: Record<string, string[]> = {yaml: Object.keys(kindOfWord), mermaid: ['wide', 'tall']};

const MEANT = 'Write `bash`, `dockerfile`, `mermaid`, `yaml manifest` or `yaml compose`, or say why not: noverify="…".';

/** Reads a fence: its language, its meta text and its code. */
export function printedSnippet(language: string, meta: string, code: string, line: number): PrintedSnippet {
  const claims: PrintedSnippet['claims'] = [];
  const said = new Map<string, string>();
  const since: PrintedSnippet['since'] = [];
  const words: string[] = [];
  for (const [word, key, value] of meta.matchAll(/([\w-]+)="([^"]*)"|\S+/g)) {
    const version = /^(k8s|docker)>=(\d+(?:\.\d+)*)$/.exec(word);
    if (version) since.push({tool: version[1] as keyof typeof toolNames, version: version[2]!});
    else if (key !== undefined && ['title', 'noverify', 'expect-error'].includes(key)) said.set(key, value ?? '');
    else words.push(word);
  }
  const kind =
    kindOfLanguage[language] ?? (language === 'yaml' ? words.map((word) => kindOfWord[word]).find(Boolean) : undefined);
  const known = wordsOfLanguage[language] ?? [];
  for (const word of words.filter((candidate) => !known.includes(candidate))) {
    claims.push({
      message: `the block says something unknown of itself (got "${word}")`,
      remedy: `Known are: ${['title="…"', 'noverify="…"', 'expect-error="…"', 'k8s>=1.34', 'docker>=29', ...known].join(', ')}.`,
    });
  }
  for (const [key, value] of said) {
    if (value.trim() === '')
      claims.push({message: `the block has an empty ${key}`, remedy: 'Write the text, or delete it.'});
  }
  if (!kind && !said.has('noverify')) {
    claims.push({message: `nothing checks this block (got language "${language}")`, remedy: MEANT});
  }
  return {
    kind: said.has('noverify') ? undefined : kind,
    language,
    code,
    line,
    title: said.get('title'),
    noverify: said.get('noverify'),
    // Every message holds an empty text, so it announces nothing.
    expectError: said.get('expect-error')?.trim() || undefined,
    since,
    claims,
  };
}

/** Every fenced block of a page, with what its author says of it. */
export const printedSnippets = ({fences}: Page): PrintedSnippet[] =>
  fences.map(({language, meta, code, line, isClosed}) => {
    const snippet = printedSnippet(language, meta, code, line);
    if (!isClosed)
      snippet.claims.push({
        message: 'this code fence is never closed',
        remedy: 'Close it with a line of as many backticks.',
      });
    return snippet;
  });

import type {SnippetKind} from './checkSnippet';

export interface Mutation {
  /** What was misspelt, as it stood before. */
  word: string;
  code: string;
}

/**
 * The snippet with one flag, key or instruction misspelt, once for each place where there is one: a checker that lets
 * such a snippet pass would let the mistake be printed. Words that are the author's own are left as they are.
 */
export function mutate(kind: SnippetKind, code: string): Mutation[] {
  const places = [...code.matchAll(patterns[kind])].map((found) => ({
    word: found.groups!.word!,
    at: found.index + found[0].lastIndexOf(found.groups!.word!),
  }));
  return places
    .filter(({at}) => !isFree(kind, code, at))
    .map(({word, at}) => ({word, code: code.slice(0, at) + misspell(word) + code.slice(at + word.length)}));
}

const patterns: Record<SnippetKind, RegExp> = {
  shell: /(?<=[\s(])--(?<word>[a-z][a-z-]{2,})/g,
  manifest: /(?<=^|[\s{,])(?<word>[A-Za-z][A-Za-z0-9]*):(?=\s|$)/gm,
  compose: /(?<=^|[\s{,])(?<word>[a-z][a-z_]*):(?=\s|$)/gm,
  dockerfile: /(?:^|(?<=^[A-Z]+ (?:--\S+ )*)--)(?<word>[A-Z]{3,}(?= )|(?<=--)[a-z-]{3,})/gm,
  diagram: /^(?<word>[a-z][A-Za-z-]+)/g,
};

function misspell(word: string): string {
  const middle = Math.floor(word.length / 2);
  return `${word.slice(0, middle)}q${word.slice(middle)}`;
}

// Below these keys every name is the author's; in a shell line, so is what follows ` -- `.
const FREE_PARENTS = new Set(
  `
  labels annotations matchLabels data stringData nodeSelector limits requests hard default
  defaultRequest capacity environment args options services networks volumes secrets configs models
  ulimits x-base depends_on
`
    .trim()
    .split(/\s+/),
);

function isFree(kind: SnippetKind, code: string, at: number): boolean {
  if (kind === 'shell') return /(^|\n)[^\n]* -- [^\n]*$|(^|\s)["'][^"'\n]*$/.test(code.slice(0, at));
  if (kind !== 'manifest' && kind !== 'compose') return false;
  const parent = parentKey(code, at) ?? '';
  const isServiceSelector = parent === 'selector' && !/^match/.test(code.slice(at));
  return FREE_PARENTS.has(parent) || isServiceSelector || isInText(code, at);
}

function parentKey(code: string, at: number): string | undefined {
  const before = code.slice(0, at);
  const flow = /([\w-]+):\s*\[?\{[^{}\n]*$/.exec(before);
  if (flow) return flow[1];
  const lines = before.split('\n');
  const indent = /^[\s-]*/.exec(lines.pop()!)![0].length;
  return lines
    .reverse()
    .map((line) => /^([\s-]*)([\w.-]+):\s*(&\w+\s*)?$/.exec(line))
    .find((found) => found !== null && found[1]!.length < indent)?.[2];
}

// Inside a block of text (`|`), a colon makes no key.
function isInText(code: string, at: number): boolean {
  return /\|\n(?:\s+[^\n]*\n)*\s+[^\n:]*$/.test(code.slice(0, at)) && /[|]\n/.test(code);
}

import {readArity, type Arity} from './readArity';

export interface HelpFlag {
  long: string;
  short: string;
  /** `bool`, `int`, `float`, `duration`, `bytes`, `text`; a leading `?` marks a value that may be left out. */
  kind: string;
  choices: string[];
}

export interface Help {
  subcommands: string[];
  aliases: string[];
  flags: HelpFlag[];
  arity: Arity;
}

/** Understands the three layouts of Cobra help in use: Docker's columns, kubectl's indented pairs and plain Cobra. */
export function readHelp(text: string): Help {
  return {
    subcommands: [...sectionLines(text, /Commands?( \(.*\))?:?$|^Subcommands provided by plugins/)]
      .map((line) => /^ {2}([a-z][\w-]*)\*? {2,}\S/.exec(line)?.[1])
      .filter((name) => name !== undefined && name !== 'help')
      .map((name) => name!),
    aliases: (/^Aliases:\n(.+)$/m.exec(text)?.[1] ?? '')
      .split(',')
      .map((alias) => alias.trim())
      .filter(Boolean),
    flags: [...columnFlags(text), ...pairFlags(text)],
    arity: readArity(usageLine(text)),
  };
}

function* blocks(text: string): Generator<[title: string, lines: string[]]> {
  let title = '';
  let lines: string[] = [];
  for (const line of text.split('\n')) {
    if (/^\S/.test(line)) {
      yield [title, lines];
      [title, lines] = [line.trim(), []];
    } else lines.push(line);
  }
  yield [title, lines];
}

function sectionLines(text: string, title: RegExp): string[] {
  return [...blocks(text)].flatMap(([name, lines]) => (title.test(name) ? lines.filter((line) => line.trim()) : []));
}

function usageLine(text: string): string {
  return /^Usage:\s+(.*)$/m.exec(text)?.[1] ?? '';
}

function columnFlags(text: string): HelpFlag[] {
  const lines = sectionLines(text, /^((Global |Common )?(Options|Flags)):$/);
  const flags: HelpFlag[] = [];
  lines.forEach((line, number) => {
    const found = /^ {2,6}(?:-(\w), )?--([\w.-]+)(?: (\S+?))?(?: {2,}(.*))?$/.exec(line);
    if (!found) return;
    const rest = lines.slice(number + 1);
    const next = rest.findIndex((other) => /^ {2,6}(-\w, )?--/.test(other));
    const about = [found[4] ?? '', ...rest.slice(0, next < 0 ? undefined : next).map((more) => more.trim())].join(' ');
    const type = found[3] ?? 'bool';
    const kind = kindOfType(type.replace(/\[=.*/, ''));
    const isOptional = type.includes('[=');
    flags.push({
      long: found[2]!,
      short: found[1] ?? '',
      kind: (isOptional ? '?' : '') + kind,
      choices: choicesIn(about, kind),
    });
  });
  return flags;
}

function pairFlags(text: string): HelpFlag[] {
  return [...text.matchAll(/^ {4}(?:-(\w), )?--([\w.-]+)=(.*):\n\t(.*)$/gm)].map((found) => {
    const kind = kindOfDefault(found[3]!);
    return {long: found[2]!, short: found[1] ?? '', kind, choices: choicesIn(found[4]!, kind)};
  });
}

function kindOfType(type: string): string {
  if (type === 'bool') return 'bool';
  if (/^u?int(8|16|32|64)?$/.test(type)) return 'int';
  if (/^(float(32|64)?|decimal)$/.test(type)) return 'float';
  return type === 'duration' || type === 'bytes' ? type : 'text';
}

function kindOfDefault(value: string): string {
  if (/^(true|false)$/.test(value)) return 'bool';
  if (/^-?\d+$/.test(value)) return 'int';
  if (/^-?\d+\.\d+$/.test(value)) return 'float';
  return /^(\d+(ms|h|m|s))+$/.test(value) ? 'duration' : 'text';
}

// Only lists that the help writes as the whole truth; "e.g." lists stay free text.
function choicesIn(about: string, kind: string): string[] {
  if (kind !== 'text' || /e\.g\./.test(about)) return [];
  const listed =
    /One of:? \(([\w\-, |]+)\)/i.exec(about)?.[1] ??
    /Must be ("none", "server", or "client")/.exec(about)?.[1] ??
    /Allowed values: ([a-z, ]+)/.exec(about)?.[1] ??
    /\(((?:"[a-z]+"(?:,? +|, *or |\|| or )?){2,})\)/.exec(about)?.[1] ??
    '';
  return listed.split(/[^a-zA-Z\-]+/).filter((word) => word !== '' && word !== 'or');
}

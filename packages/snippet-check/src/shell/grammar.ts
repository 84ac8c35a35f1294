import docker from '../grammar/docker.json';
import helm from '../grammar/helm.json';
import kind from '../grammar/kind.json';
import kubectl from '../grammar/kubectl.json';
import {overrides} from './overrides';

/** The programs whose commands are checked. */
export const shellTools = ['docker', 'kubectl', 'helm', 'kind'] as const;

export type ShellTool = (typeof shellTools)[number];

export interface FlagGrammar {
  long: string;
  short: string;
  /** `bool`, `int`, `float`, `duration`, `bytes` or `text`. */
  kind: string;
  /** Whether the flag may stand without a value, and then takes none from the next word. */
  isOptional: boolean;
  choices: string[];
  /** What to write instead of an old flag, with since when; such a flag is always a problem. */
  instead?: string;
}

export interface CommandGrammar {
  path: string;
  flags: Map<string, FlagGrammar>;
  shorts: Map<string, FlagGrammar>;
  subcommands: string[];
  arity: [fewest: number, most: number | null];
  /** Flags that replace the arguments: with one of them, no argument is needed. */
  arityUnless: string[];
  /** Flags that must be there; `a|b` means one of them. */
  needs: string[];
  /** Flags are read up to the first argument only; the rest belongs to another program. */
  stops: boolean;
  /** The words after ` -- ` are a command of their own, which is not counted as arguments. */
  hasDash: boolean;
  /** It has subcommands and does something without one, too. */
  runs: boolean;
  /** Nothing after its name is known, as for a plugin. */
  isOpaque: boolean;
  instead?: string;
}

/** The grammar of one command path such as `docker compose up`, overrides applied; aliases lead to the same grammar. */
export function commandGrammar(path: string): CommandGrammar | undefined {
  const tool = path.split(' ')[0] as ShellTool;
  return merged(tool).get(aliasesOf(tool)[path] ?? path);
}

interface ToolFile {
  about: {version: string};
  globals: Record<string, string>;
  aliases: Record<string, string>;
  commands: Record<string, {arity: (number | null)[]; flags: Record<string, string>; subcommands?: string[]}>;
}

const files = {docker, helm, kind, kubectl} as unknown as Record<ShellTool, ToolFile>;
const mergedTools = new Map<ShellTool, Map<string, CommandGrammar>>();

/** What a tool's grammar was made from, for messages. */
export function grammarVersion(tool: ShellTool): string {
  return files[tool].about.version;
}

function aliasesOf(tool: ShellTool): Record<string, string> {
  return files[tool].aliases;
}

function merged(tool: ShellTool): Map<string, CommandGrammar> {
  const known = mergedTools.get(tool);
  if (known !== undefined) return known;
  const {commands, globals} = files[tool];
  const grammar = new Map<string, CommandGrammar>();
  for (const [path, {arity, flags, subcommands = []}] of Object.entries(commands)) {
    const command = emptyGrammar(path, [...subcommands], arity as CommandGrammar['arity']);
    for (const [long, shape] of Object.entries({...globals, ...flags})) addFlag(command, long, shape);
    grammar.set(path, command);
  }
  for (const override of overrides)
    if (override.command.split(' ')[0] === tool) apply(grammar, override, aliasesOf(tool));
  mergedTools.set(tool, grammar);
  return grammar;
}

function apply(
  grammar: Map<string, CommandGrammar>,
  override: (typeof overrides)[number],
  aliases: Record<string, string>,
): void {
  const path = aliases[override.command] ?? override.command;
  const command = grammar.get(path) ?? emptyGrammar(path, [], [0, null]);
  if (!grammar.has(path))
    grammar.get(path.split(' ').slice(0, -1).join(' '))?.subcommands.push(path.split(' ').at(-1)!);
  grammar.set(path, command);
  const {flag, shape, instead, arity, unless, needs, stops, dash, runs, opaque} = override;
  if (flag !== undefined) addFlag(command, flag, shape ?? ' text', instead);
  else if (instead !== undefined) command.instead = instead;
  if (arity !== undefined) command.arity = arity as CommandGrammar['arity'];
  command.arityUnless.push(...(unless ?? []));
  command.needs.push(...(needs ?? []));
  command.stops ||= stops === true;
  command.hasDash ||= dash === true;
  command.runs ||= runs === true;
  command.isOpaque ||= opaque === true;
}

function addFlag(command: CommandGrammar, long: string, shape: string, instead?: string): void {
  const [short = '', kind = 'text', choices = ''] = shape.split(' ');
  const flag: FlagGrammar = {
    long,
    short,
    kind: kind.replace('?', ''),
    isOptional: kind.startsWith('?'),
    choices: choices === '' ? [] : choices.split('|'),
    instead,
  };
  command.flags.set(long, flag);
  if (short !== '') command.shorts.set(short, flag);
}

function emptyGrammar(path: string, subcommands: string[], arity: CommandGrammar['arity']): CommandGrammar {
  return {
    ...{path, flags: new Map(), shorts: new Map(), subcommands, arity, arityUnless: [], needs: []},
    ...{stops: false, hasDash: false, runs: false, isOpaque: false},
  };
}

import {runClient} from './clients';
import {readHelp, type HelpFlag} from './readHelp';
import type {Arity} from './readArity';

interface MadeCommand {
  arity: Arity;
  flags: Record<string, string>;
  subcommands?: string[];
}

export interface MadeGrammar {
  globals: Record<string, string>;
  aliases: Record<string, string>;
  commands: Record<string, MadeCommand>;
}

/** Walks `--help` from the root of one client; flags that hold for every command are listed once, as `globals`. */
export function makeGrammar(folder: string, tool: string): MadeGrammar {
  const commands: Record<string, MadeCommand> = {};
  const aliases: Record<string, string[]> = {};
  const globals = inheritedFlags(folder, tool);
  walk([tool]);
  return {globals, ...withoutTwins(aliases, commands)};

  function walk(path: string[]): void {
    const help = readHelp(runClient(folder, [...path, '--help']).text);
    const name = path.join(' ');
    const own = help.flags.filter((flag) => globals[flag.long] === undefined && flag.long !== 'help');
    commands[name] = {arity: help.arity, flags: inOrder(own)};
    aliases[name] = help.aliases.map((alias) =>
      alias.includes(' ') ? alias : [...path.slice(0, -1), alias].join(' '),
    );
    if (help.subcommands.length > 0) commands[name].subcommands = [...new Set(help.subcommands)].sort();
    for (const subcommand of commands[name].subcommands ?? []) walk([...path, subcommand]);
  }
}

// docker's own root flags are taken before the subcommand only, so they belong to the root command alone.
function inheritedFlags(folder: string, tool: string): Record<string, string> {
  if (tool === 'docker') return {};
  const words = tool === 'kubectl' ? [tool, 'options'] : [tool, '--help'];
  const flags = readHelp(
    runClient(folder, words).text.replace('The following options can be passed to any command:', 'Options:'),
  ).flags;
  return inOrder(flags.filter(({long}) => !['help', 'version'].includes(long)));
}

function inOrder(flags: HelpFlag[]): Record<string, string> {
  return Object.fromEntries(
    [...flags]
      .sort((one, other) => (one.long < other.long ? -1 : 1))
      .map(({long, short, kind, choices}) => [long, [short, kind, choices.join('|')].join(' ').trimEnd()]),
  );
}

// `docker container run` is `docker run`: the shortest path keeps the body, the others become aliases of it.
function withoutTwins(
  groups: Record<string, string[]>,
  all: Record<string, MadeCommand>,
): Omit<MadeGrammar, 'globals'> {
  const aliases: Record<string, string> = {};
  for (const [name, group] of Object.entries(groups)) {
    const walked = [name, ...group.filter((path) => JSON.stringify(all[path]) === JSON.stringify(all[name]))];
    const kept = walked.sort(
      (one, other) => one.split(' ').length - other.split(' ').length || (one < other ? -1 : 1),
    )[0]!;
    for (const path of [name, ...group]) {
      if (path === kept || (all[path] !== undefined && !walked.includes(path))) continue;
      aliases[path] = kept;
    }
  }
  const commands = Object.fromEntries(Object.entries(all).filter(([path]) => aliases[path] === undefined));
  return {aliases: Object.fromEntries(Object.entries(aliases).sort()), commands};
}

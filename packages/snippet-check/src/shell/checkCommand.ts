import {suggest} from '../closest';
import type {SnippetProblem} from '../problem';
import {argumentProblems} from './argumentProblems';
import {commandGrammar, type CommandGrammar} from './grammar';
import {kubectlProblems} from './kubectlProblems';
import {readFlags} from './readFlags';
import type {ShellWord} from './shellCommands';

/**
 * Checks one command, its tool as the first word, against the tool's grammar: subcommands, flags, values and the number
 * of arguments. `getsMoreWords` says that further arguments come from somewhere else, as with `xargs`; `isMention` that
 * the command is only named, so that its arguments do not count.
 */
export function checkCommand(words: ShellWord[], getsMoreWords: boolean, isMention: boolean): SnippetProblem[] {
  const problems: SnippetProblem[] = [];
  let grammar = commandGrammar(words[0]!.value)!;
  let rest = words.slice(1);
  for (;;) {
    if (grammar.instead !== undefined) return [...problems, outOfUse(words[0]!, grammar)];
    if (grammar.isOpaque) return problems;
    if (grammar.subcommands.length === 0) break;
    const read = readFlags(rest, grammar, {stopsEarly: true, isMention});
    const [name, ...more] = read.positionals;
    if (name === undefined || name.isOpen)
      return [...problems, ...groupProblems(grammar, read.problems, rest, name, words[0]!, isMention)];
    const next = commandGrammar(`${grammar.path} ${name.value}`);
    if (next === undefined) {
      if (grammar.runs) break;
      return [...problems, ...read.problems, unknownSubcommand(name, grammar)];
    }
    problems.push(...read.problems);
    grammar = next;
    rest = more;
  }
  const read = readFlags(rest, grammar, {stopsEarly: grammar.stops, isMention});
  problems.push(...read.problems);
  // An unknown flag may have taken an argument with it, so counting arguments after one would only guess.
  if (read.given.has('help') || problems.length > 0 || isMention) return problems;
  problems.push(...argumentProblems(grammar, read, words[0]!.line, getsMoreWords));
  if (words[0]!.value === 'kubectl') problems.push(...kubectlProblems(grammar, read, words[0]!.line));
  return problems;
}

// `kubectl apply -f x.yaml` has subcommands and runs without one; `docker compose` alone only prints its help.
function groupProblems(
  grammar: CommandGrammar,
  problems: SnippetProblem[],
  rest: ShellWord[],
  name: ShellWord | undefined,
  tool: ShellWord,
  isMention: boolean,
): SnippetProblem[] {
  if (!grammar.runs || name !== undefined) return problems;
  const read = readFlags(rest, grammar, {stopsEarly: false, isMention});
  return read.problems.length > 0 || isMention ? read.problems : argumentProblems(grammar, read, tool.line, false);
}

function outOfUse(tool: ShellWord, {path, instead}: CommandGrammar): SnippetProblem {
  return {line: tool.line, message: `\`${path}\` is out of use.`, remedy: instead!};
}

function unknownSubcommand(name: ShellWord, {path, subcommands}: CommandGrammar): SnippetProblem {
  const remedy = suggest(name.value, subcommands, `${path} `);
  return {line: name.line, message: `\`${path}\` has no command \`${name.value}\`.`, remedy};
}

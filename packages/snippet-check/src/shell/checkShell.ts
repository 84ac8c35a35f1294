import {closest} from '../closest';
import type {Edition} from '../edition';
import type {SnippetProblem} from '../problem';
import {checkCommand} from './checkCommand';
import {inputProblems} from './inputProblems';
import {shellTools, type ShellTool} from './grammar';
import {shellCommands, type ShellCommand, type ShellWord} from './shellCommands';
import {stripPrompts} from './stripPrompts';
import {unwrapCommand} from './unwrapCommand';

export interface ShellOptions {
  edition: Edition;
  /** The tools whose commands are checked; other programs are parsed and let be. All of them by default. */
  tools?: readonly ShellTool[];
  /** The code stands in a sentence and names a command, so arguments and required flags may be left out. */
  isMention?: boolean;
}

/**
 * Checks a shell block: that the shell can read it, and every docker, kubectl, helm and kind command in it, wherever it
 * stands. A manifest, Dockerfile or Compose file that a heredoc feeds to one is checked as well.
 */
export function checkShell(
  code: string,
  {edition, tools = shellTools, isMention = false}: ShellOptions,
): SnippetProblem[] {
  const {commands, problems} = shellCommands(stripPrompts(code));
  // What a block that cannot be read seems to say would be reported as nonsense.
  if (problems.length > 0) return problems;
  return commands
    .flatMap((command) => commandProblems(command, {edition, tools, isMention}))
    .sort((one, other) => one.line - other.line);
}

function commandProblems(command: ShellCommand, options: Required<ShellOptions>): SnippetProblem[] {
  const {words, getsMoreWords} = unwrapCommand(command.words);
  const name = words[0];
  if (name === undefined) return [];
  const tool = name.value.replace(/^.*\//, '');
  const script = nestedScript(tool, words);
  if (script !== undefined) return shiftLines(checkShell(script.value, options), script.line);
  if (!isTool(tool)) return nameProblem(name, tool, options.tools);
  if (!options.tools.includes(tool)) return [];
  const named = [{...name, value: tool}, ...words.slice(1)];
  return [
    ...checkCommand(named, getsMoreWords, options.isMention),
    ...inputProblems(
      command,
      tool,
      named.map(({value}) => value),
      options.edition,
    ),
  ];
}

function isTool(name: string): name is ShellTool {
  return (shellTools as readonly string[]).includes(name);
}

// `bash -c '…'` runs a script of its own, which is checked too.
function nestedScript(name: string, words: ShellWord[]): ShellWord | undefined {
  if (!['bash', 'sh', 'eval'].includes(name)) return undefined;
  const script = name === 'eval' ? words[1] : words[words.findIndex(({value}) => /^-[a-z]*c$/.test(value)) + 1];
  return script === words[0] || script?.isOpen ? undefined : script;
}

function nameProblem(word: ShellWord, name: string, tools: readonly ShellTool[]): SnippetProblem[] {
  const {line} = word;
  if (name === 'docker-compose') {
    const message = '`docker-compose` is Compose v1, which is out of support since July 2023.';
    return [{line, message, remedy: 'Write `docker compose`, two words.'}];
  }
  const meant = closest(
    name,
    tools.filter((tool) => tool.length > 4),
    2,
  );
  if (meant === undefined || word.isOpen || KNOWN_NEIGHBOURS.has(name)) return [];
  return [{line, message: `There is no program \`${name}\`.`, remedy: `Did you mean \`${meant}\`?`}];
}

// Real programs whose names are near to a tool's.
const KNOWN_NEIGHBOURS = new Set(['dockerd', 'docker-', 'rocker', 'locker', 'kubectx', 'kubeval', 'kubecfg']);

function shiftLines(problems: SnippetProblem[], firstLine: number): SnippetProblem[] {
  return problems.map((problem) => ({...problem, line: problem.line + firstLine - 1}));
}

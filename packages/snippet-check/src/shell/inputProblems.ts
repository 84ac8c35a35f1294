import {checkCompose} from '../compose/checkCompose';
import {checkDockerfile} from '../dockerfile/checkDockerfile';
import type {Edition} from '../edition';
import {checkManifest} from '../manifest/checkManifest';
import type {SnippetProblem} from '../problem';
import type {ShellTool} from './grammar';
import type {ShellCommand} from './shellCommands';

/**
 * Checks what a heredoc feeds to a command that reads it: a manifest for `kubectl apply -f -`, a Dockerfile for
 * `docker build -`, a Compose file for `docker compose -f -`. Text with variables in it is left alone.
 */
export function inputProblems(
  {input}: ShellCommand,
  tool: ShellTool,
  words: string[],
  edition: Edition,
): SnippetProblem[] {
  if (input === undefined || input.isOpen || !words.some((word) => /^(-|-f-|(-f|--filename|--file)=-)$/.test(word)))
    return [];
  const check = readers.find(
    ({tool: name, command}) => name === tool && words.some((word) => command.includes(word)),
  )?.check;
  const problems = check?.(input.text, edition) ?? [];
  return problems.map((problem) => ({...problem, line: problem.line + input.line - 1}));
}

const readers: {tool: ShellTool; command: string[]; check: (text: string, edition: Edition) => SnippetProblem[]}[] = [
  {
    tool: 'kubectl',
    command: ['apply', 'create', 'delete', 'diff', 'replace'],
    check: (text, edition) => checkManifest(text, {edition}),
  },
  {tool: 'docker', command: ['compose'], check: (text) => checkCompose(text)},
  {tool: 'docker', command: ['build'], check: (text) => checkDockerfile(text)},
];

import {closest} from '../closest';
import type {SnippetProblem} from '../problem';
import type {CommandGrammar} from './grammar';
import {isKnownResource, resourceNames} from './kubectlResources';
import type {ReadFlags} from './readFlags';
import type {ShellWord} from './shellCommands';

/** What only kubectl asks of its arguments: ` -- ` before a command, resource types that exist, a name where one is needed. */
export function kubectlProblems(grammar: CommandGrammar, read: ReadFlags, line: number): SnippetProblem[] {
  return [...dashProblem(grammar, read, line), ...typeProblem(grammar, read), ...nameProblem(grammar, read, line)];
}

function dashProblem({path}: CommandGrammar, read: ReadFlags, line: number): SnippetProblem[] {
  if (path !== 'kubectl exec') return [];
  const [, command] = read.positionals;
  if (command !== undefined) {
    const message = `\`kubectl exec\` takes the command after \`--\` (got \`${command.value}\` without it).`;
    return [{line, message, remedy: `Write \`kubectl exec POD -- ${command.value}\`.`}];
  }
  if (read.afterDash !== undefined && read.afterDash.length > 0) return [];
  return [{line, message: '`kubectl exec` needs a command to run.', remedy: 'Add it after `--`, for example `-- sh`.'}];
}

// A type that is not built in may be a custom resource, so only near misses of long names are called wrong.
function typeProblem({path}: CommandGrammar, read: ReadFlags): SnippetProblem[] {
  const word = TYPE_FIRST.test(path) ? read.positionals[0] : undefined;
  if (word === undefined || word.isOpen || read.given.has('filename')) return [];
  return word.value.split(',').flatMap((part) => {
    const type = part.split('/')[0]!.split('.')[0]!.toLowerCase();
    if (type.length < 4 || isKnownResource(type)) return [];
    const meant = closest(type, resourceNames, type.length < 8 ? 1 : 2);
    if (meant === undefined || (isBareName(path, word) && !part.includes('/'))) return [];
    const message = `Kubernetes has no resource type \`${type}\`.`;
    return [{line: word.line, message, remedy: `Did you mean \`${meant}\`?`}];
  });
}

const TYPE_FIRST =
  /^kubectl (get|describe|delete|edit|label|annotate|scale|expose|autoscale|explain|patch|wait|logs|exec|port-forward|attach|debug|rollout \w+|set \w+)$/;

// These take a pod's own name where others take a type.
function isBareName(path: string, {value}: ShellWord): boolean {
  return /^kubectl (logs|exec|port-forward|attach|debug)$/.test(path) && !value.includes('/');
}

function nameProblem({path}: CommandGrammar, read: ReadFlags, line: number): SnippetProblem[] {
  if (!/^kubectl (scale|autoscale|expose)$/.test(path)) return [];
  const [word, second] = read.positionals;
  if (word === undefined || second !== undefined || word.isOpen || word.value.includes('/')) return [];
  if (['all', 'filename', 'selector', 'kustomize'].some((flag) => read.given.has(flag))) return [];
  const message = `\`${path}\` needs a type and a name (got \`${word.value}\`).`;
  const example = isKnownResource(word.value) ? `${word.value}/NAME` : `deployment/${word.value}`;
  return [{line, message, remedy: `Write for example \`${example}\`.`}];
}

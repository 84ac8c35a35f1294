import {parse} from 'unbash';
import {lineOf} from '../lineOf';
import type {SnippetProblem} from '../problem';

/** A word of a command as the shell would pass it on, as far as can be told without running anything. */
export interface ShellWord {
  value: string;
  line: number;
  /** Whether a variable or a substitution is in it, so that its real text is not known here. */
  isOpen: boolean;
  /** Whether it may become no word or several: `$IDS` or `$(docker ps -q)` without quotes, or "$@". */
  isSplit: boolean;
}

export interface ShellCommand {
  words: ShellWord[];
  /** What is fed in by a heredoc, here or through a pipe from `cat`. */
  input?: {text: string; line: number; isOpen: boolean};
}

/** Every simple command of a script, those inside pipes, loops, functions and substitutions included. */
export function shellCommands(code: string): {commands: ShellCommand[]; problems: SnippetProblem[]} {
  const script = parse(code);
  const commands: ShellCommand[] = [];
  const piped = new Map<ShellNode, ShellCommand['input']>();
  const seen = new Set<ShellNode>();
  const problems: SnippetProblem[] = (script.errors ?? []).map(({message, pos}) => ({
    line: lineOf(code, pos),
    message: `The shell cannot read this: ${message}.`,
    remedy: 'Close what is open; write a placeholder as NAME and not as <name>.',
  }));
  visit(script, code);
  return {commands, problems};

  function visit(node: unknown, source: string): void {
    if (Array.isArray(node)) return node.forEach((one) => visit(one, source));
    // A redirect is reachable both as a word after the command and as one of its redirects.
    if (!isNode(node) || seen.has(node)) return;
    seen.add(node);
    if (node.type === 'Script' && typeof node.source === 'string') return visit(node.commands, node.source);
    if (node.type === 'Pipeline') passInput(node, source);
    if (node.type === 'Command') addCommand(node, source);
    if (node.type === 'HereDoc') checkHeredoc(node, source);
    for (const key of CHILDREN) visit(node[key], source);
  }

  function addCommand(node: ShellNode, source: string): void {
    const nodes = [node.name, ...(node.suffix as ShellNode[])].filter((part) => isNode(part) && part.type === 'Word');
    if (nodes.length === 0) return;
    const words = nodes.map((word) => wordOf(word as ShellNode, code, source));
    commands.push({words, input: inputOf(node, source) ?? piped.get(node)});
  }

  function checkHeredoc(node: ShellNode, source: string): void {
    if (node.closing !== undefined) return;
    const delimiter = isNode(node.delimiter) ? String(node.delimiter.value) : 'EOF';
    problems.push({
      line: lineOf(source, node.pos),
      message: `The heredoc that starts here has no closing \`${delimiter}\` line.`,
      remedy: `End it with \`${delimiter}\` alone on a line, without spaces before it.`,
    });
  }

  // `cat <<EOF | kubectl apply -f -` feeds the heredoc to the next command of the pipe.
  function passInput(node: ShellNode, source: string): void {
    const parts = node.commands as ShellNode[];
    parts.forEach((part, index) => {
      const input = part.type === 'Command' ? inputOf(part, source) : undefined;
      const next = parts[index + 1];
      if (input !== undefined && next !== undefined && isNode(part.name) && part.name.value === 'cat')
        piped.set(next, input);
    });
  }
}

type ShellNode = Record<string, unknown> & {type: string; pos: number; end: number};

// `parts` and `script` are lazy getters of unbash: they show up only when they are asked for by name.
const CHILDREN = `
  commands command clause then elif else body wordlist items pattern word name prefix suffix redirects
  target parts script value elements expression left right operand operands operation index
`
  .trim()
  .split(/\s+/);

function isNode(value: unknown): value is ShellNode {
  return typeof value === 'object' && value !== null && typeof (value as ShellNode).type === 'string';
}

function inputOf(command: ShellNode, source: string): ShellCommand['input'] {
  const heredoc = (command.redirects as ShellNode[]).find(({type}) => type === 'HereDoc');
  if (heredoc === undefined || !isNode(heredoc.body)) return undefined;
  const delimiter = heredoc.delimiter as {quoted?: boolean} | undefined;
  const text = String(heredoc.body.text);
  return {text, line: lineOf(source, heredoc.body.pos), isOpen: delimiter?.quoted !== true && /\$[\w({]|`/.test(text)};
}

function wordOf(word: ShellNode, code: string, source: string): ShellWord {
  const parts = (word.parts as ShellNode[] | undefined) ?? [];
  const isExpansion = (part: ShellNode) => /Expansion$/.test(part.type) && part.type !== 'BraceExpansion';
  const isOpen = parts.some(
    (part) => isExpansion(part) || ((part.parts as ShellNode[] | undefined) ?? []).some(isExpansion),
  );
  const isSplit =
    parts.some((part) => isExpansion(part) || part.type === 'BraceExpansion' || part.type === 'Glob') ||
    /"\$(@|\{\w+\[@\]\})"/.test(String(word.text));
  return {value: String(word.value), line: source === code ? lineOf(code, word.pos) : 1, isOpen, isSplit};
}

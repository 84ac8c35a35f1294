import type {SnippetProblem} from '../problem';
import type {CommandGrammar} from './grammar';
import type {ReadFlags} from './readFlags';

/** Too few or too many arguments, and required flags that are not there. */
export function argumentProblems(
  grammar: CommandGrammar,
  read: ReadFlags,
  line: number,
  getsMoreWords: boolean,
): SnippetProblem[] {
  const missing = grammar.needs.filter((need) => !need.split('|').some((flag) => read.given.has(flag)));
  const problems = missing.map((need) => {
    const flags = need.split('|').map((flag) => `\`--${flag}\``);
    return {
      line,
      message: `\`${grammar.path}\` needs ${flags.join(' or ')}.`,
      remedy: `Add ${flags[0]} with its value.`,
    };
  });
  const count = countProblem(grammar, read, line, getsMoreWords);
  return count.length > 0 ? count : problems;
}

function countProblem(
  grammar: CommandGrammar,
  read: ReadFlags,
  line: number,
  getsMoreWords: boolean,
): SnippetProblem[] {
  const words = grammar.hasDash ? read.positionals : [...read.positionals, ...(read.afterDash ?? [])];
  const [fewest, most] = grammar.arity;
  const isCertain = !getsMoreWords && !words.some(({isSplit}) => isSplit);
  const isReplaced = grammar.arityUnless.some((flag) => read.given.has(flag));
  const tooFew = words.length < fewest && isCertain && !isReplaced;
  const tooMany = most !== null && words.length > most && !words.some(({isSplit}) => isSplit);
  if (!tooFew && !tooMany) return [];
  const message = `\`${grammar.path}\` takes ${amount(fewest, most)} (got ${words.length}).`;
  return [{line, message, remedy: tooFew ? 'Add what is missing.' : surplusRemedy(grammar, words[most!]!.value)}];
}

function surplusRemedy(grammar: CommandGrammar, surplus: string): string {
  if (grammar.needs.some((need) => need.startsWith('filename'))) return `Write \`-f ${surplus}\`.`;
  return grammar.stops ? `Take out \`${surplus}\`, or put it before the argument.` : `Take out \`${surplus}\`.`;
}

function amount(fewest: number, most: number | null): string {
  if (most === 0) return 'no arguments';
  if (most === null) return `at least ${fewest} argument${fewest === 1 ? '' : 's'}`;
  return fewest === most ? `${most} argument${most === 1 ? '' : 's'}` : `${fewest} to ${most} arguments`;
}

import type {SnippetProblem} from '../problem';
import type {Instruction} from './readInstructions';

/** Every heredoc has its closing line. */
export function heredocRule(instructions: Instruction[]): SnippetProblem[] {
  return instructions.flatMap(({name, line, openHeredoc}) => {
    if (openHeredoc === undefined) return [];
    const message = `The heredoc of this ${name} has no closing \`${openHeredoc}\` line.`;
    return [{line, message, remedy: `End it with \`${openHeredoc}\` alone on a line.`}];
  });
}

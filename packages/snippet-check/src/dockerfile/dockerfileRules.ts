import type {SnippetProblem} from '../problem';
import {argumentRule} from './argumentRule';
import {heredocRule} from './heredocRule';
import {runFlagRule} from './runFlagRule';
import {readInstruction, type Instruction} from './readInstructions';
import {stageRule} from './stageRule';

/** What dockerfile-utils lets pass and BuildKit does not; instructions behind ONBUILD are looked at as well. */
export const dockerfileRules: readonly ((instructions: Instruction[]) => SnippetProblem[])[] = [
  heredocRule,
  stageRule,
  each(runFlagRule),
  each(argumentRule),
];

function each(rule: (instruction: Instruction) => SnippetProblem[]): (instructions: Instruction[]) => SnippetProblem[] {
  return (instructions) =>
    instructions.flatMap((instruction) => {
      const inner = instruction.name === 'ONBUILD' ? readInstruction(instruction.rest, instruction.line) : undefined;
      return rule(inner ?? instruction);
    });
}

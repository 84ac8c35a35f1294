import {closest} from '../closest';
import type {SnippetProblem} from '../problem';
import type {Instruction} from './readInstructions';

/** `--from` names a stage that comes before, by name or number, or else an image written with its tag or its path. */
export function stageRule(instructions: Instruction[]): SnippetProblem[] {
  const stages: string[] = [];
  let count = 0;
  return instructions.flatMap((instruction) => {
    if (instruction.name === 'FROM') {
      stages.push((/\sas\s+(\S+)/i.exec(instruction.rest)?.[1] ?? '').toLowerCase());
      count += 1;
      return [];
    }
    return origins(instruction).flatMap((origin) => {
      const isStage = /^\d+$/.test(origin)
        ? Number(origin) < count - 1
        : stages.slice(0, -1).includes(origin.toLowerCase());
      if (isStage || /[/:.@$]/.test(origin)) return [];
      const earlier = stages.slice(0, -1).filter((stage) => stage !== '');
      const meant = closest(origin, earlier);
      const remedy = meant
        ? `Did you mean \`${meant}\`?`
        : `Name a stage (${earlier.join(', ') || 'there is none before'}), or an image with its tag.`;
      return [{line: instruction.line, message: `No stage before this has the name \`${origin}\`.`, remedy}];
    });
  });
}

function origins({name, flags}: Instruction): string[] {
  if (name === 'COPY') return flags.filter(([flag]) => flag === 'from').map(([, value]) => value);
  if (name !== 'RUN') return [];
  return flags
    .filter(([flag]) => flag === 'mount')
    .flatMap(([, value]) => /(?:^|,)from=([^,]+)/.exec(value)?.[1] ?? []);
}

export interface Instruction {
  /** In capitals, as `RUN`. */
  name: string;
  /** `--mount=type=cache,…` is `['mount', 'type=cache,…']`; a flag without a value has an empty one. */
  flags: [name: string, value: string][];
  /** What follows the flags, continuation lines joined. */
  rest: string;
  line: number;
  /** A heredoc that the text never closes. */
  openHeredoc?: string;
}

/** The instructions of a Dockerfile with their lines; comments, continuations and heredoc bodies are taken apart. */
export function readInstructions(text: string): Instruction[] {
  const lines = text.split(/\r?\n/);
  const escape = /^#\s*escape\s*=\s*`\s*$/im.test(lines.slice(0, 3).join('\n')) ? '`' : '\\';
  const instructions: Instruction[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    if (/^\s*(#|$)/.test(lines[at]!)) continue;
    const line = at + 1;
    let joined = lines[at]!;
    while (joined.trimEnd().endsWith(escape) && at + 1 < lines.length) {
      at += 1;
      const next = /^\s*#/.test(lines[at]!) ? escape : lines[at]!;
      joined = `${joined.trimEnd().slice(0, -1)} ${next}`;
    }
    const instruction = readInstruction(joined, line);
    if (instruction === undefined) continue;
    instructions.push(instruction);
    if (!['ADD', 'COPY', 'RUN'].includes(instruction.name)) continue;
    for (const delimiter of heredocDelimiters(instruction.rest)) {
      const end = lines.findIndex((body, index) => index > at && body.replace(/^\t+/, '') === delimiter);
      if (end < 0) instruction.openHeredoc = delimiter;
      at = end < 0 ? lines.length : end;
    }
  }
  return instructions;
}

/** One instruction from its joined text, as after `ONBUILD`. */
export function readInstruction(text: string, line: number): Instruction | undefined {
  const [, name, after = ''] = /^\s*([A-Za-z]+)(?:\s+([^]*))?$/.exec(text) ?? [];
  if (name === undefined) return undefined;
  const flags: Instruction['flags'] = [];
  let rest = after.trim();
  for (let flag = FLAG.exec(rest); flag !== null; flag = FLAG.exec(rest)) {
    flags.push([flag[1]!, (flag[2] ?? '').replace(/^"(.*)"$/, '$1')]);
    rest = rest.slice(flag[0].length).trim();
  }
  return {name: name.toUpperCase(), flags, rest, line};
}

const FLAG = /^--([a-z][a-z-]*)(?:=("[^"]*"|\S*))?(?=\s|$)/;

function heredocDelimiters(text: string): string[] {
  return [...text.matchAll(/(?<!<)<<-?\s?(["']?)([A-Za-z_]\w*)\1/g)].map((found) => found[2]!);
}

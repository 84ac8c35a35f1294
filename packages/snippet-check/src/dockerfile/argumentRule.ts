import {suggest} from '../closest';
import type {SnippetProblem} from '../problem';
import type {Instruction} from './readInstructions';
import {splitWords} from './splitWords';

/** Arguments that an instruction cannot mean: ports, signals, names without values, broken JSON, paths out of the context. */
export function argumentRule({name, rest, line, flags}: Instruction): SnippetProblem[] {
  const found =
    rules[name]?.(
      rest,
      flags.some(([flag]) => flag === 'from'),
    ) ?? [];
  return found.map(([message, remedy]) => ({line, message, remedy}));
}

type Found = [message: string, remedy: string][];

const rules: Record<string, (rest: string, isFromStage: boolean) => Found> = {
  ADD: (rest) => [...brokenJson('ADD', rest), ...outside('ADD', rest)],
  CMD: (rest) => brokenJson('CMD', rest),
  COPY: (rest, isFromStage) => [...brokenJson('COPY', rest), ...(isFromStage ? [] : outside('COPY', rest))],
  ENTRYPOINT: (rest) => brokenJson('ENTRYPOINT', rest),
  ENV: (rest) => pairs('ENV', rest),
  EXPOSE: (rest) => splitWords(rest).flatMap(exposed),
  LABEL: (rest) => pairs('LABEL', rest),
  RUN: (rest) => brokenJson('RUN', rest),
  SHELL: (rest) => brokenJson('SHELL', rest),
  STOPSIGNAL: signal,
  VOLUME: (rest) => brokenJson('VOLUME', rest),
};

function exposed(word: string): Found {
  const ports = word.split('/')[0]!.split('-');
  const tooHigh = ports.find((port) => /^\d+$/.test(port) && (Number(port) > 65535 || Number(port) < 1));
  return tooHigh === undefined ? [] : [[`EXPOSE does not take \`${word}\`.`, 'Write a port from 1 to 65535.']];
}

function pairs(name: string, rest: string): Found {
  const words = splitWords(rest);
  if (words[0] !== undefined && !words[0].includes('=')) {
    return words.length < 2
      ? []
      : [
          [
            `\`${name} ${words[0]} …\` without = is a legacy form.`,
            `Write \`${name} ${words[0]}="${words.slice(1).join(' ')}"\`.`,
          ],
        ];
  }
  return words
    .filter((word) => !/^[^=]+=/.test(word))
    .map((word) => [
      `\`${word}\` of ${name} has no name and value.`,
      'Write NAME=VALUE, with quotes around a value that has spaces.',
    ]);
}

function brokenJson(name: string, rest: string): Found {
  if (!/^\[.*\]$/s.test(rest) || rest.startsWith('[[') || (/^\[\s/.test(rest) && name === 'RUN')) return [];
  // dockerfile-utils reports single quotes itself.
  if (/^\[\s*'/.test(rest)) return [];
  try {
    const value: unknown = JSON.parse(rest);
    if (Array.isArray(value) && value.every((word) => typeof word === 'string')) return [];
  } catch {
    // Reported below: BuildKit would quietly run it as shell text.
  }
  return [
    [
      `The array of ${name} is not valid JSON.`,
      'Write strings in double quotes with commas between them, and none at the end.',
    ],
  ];
}

function outside(name: string, rest: string): Found {
  const words = rest.startsWith('[') ? [] : splitWords(rest);
  return words
    .slice(0, -1)
    .filter((word) => /^\.\.(\/|$)/.test(word))
    .map((word) => [
      `${name} cannot reach \`${word}\`, which is outside the build context.`,
      'Build from the folder above, or use --build-context.',
    ]);
}

function signal(rest: string): Found {
  const name = rest.trim();
  if (name === '' || name.includes('$') || (/^\d+$/.test(name) && Number(name) >= 1 && Number(name) <= 64)) return [];
  const bare = name.toUpperCase().replace(/^SIG/, '');
  if (SIGNALS.includes(bare) || /^RTM(IN|AX)([+-]\d{1,2})?$/.test(bare)) return [];
  return [[`\`${name}\` is no signal.`, suggest(bare, SIGNALS, 'SIG')]];
}

const SIGNALS = `
  HUP INT QUIT ILL TRAP ABRT IOT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM STKFLT CHLD CLD CONT STOP
  TSTP TTIN TTOU URG XCPU XFSZ VTALRM PROF WINCH IO POLL PWR SYS
`
  .trim()
  .split(/\s+/);

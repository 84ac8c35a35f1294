import {suggest} from '../closest';
import type {FlagGrammar} from './grammar';
import {valueFormats} from './valueFormats';

/** What is wrong with a flag's value, judged by its kind, its choices or a known format; nothing when it cannot be told. */
export function flagValueProblem(
  path: string,
  flag: FlagGrammar,
  value: string,
  written: string,
): {message: string; remedy: string} | undefined {
  if (value.includes('{{') || value === '{}') return undefined;
  const message = `\`${written}\` of \`${path}\` does not take \`${value}\`.`;
  const kind = kinds[flag.kind];
  if (kind !== undefined && !kind.pattern.test(value)) return {message, remedy: kind.remedy};
  if (flag.choices.length > 0 && !flag.choices.includes(value.split('=')[0]!)) {
    return {message, remedy: suggest(value, flag.choices)};
  }
  const format = valueFormats.find(({commands, flags}) => flags.includes(flag.long) && commands.includes(path));
  if (format === undefined || format.isRight(value)) return undefined;
  return {message, remedy: format.remedy};
}

const kinds: Record<string, {pattern: RegExp; remedy: string}> = {
  bool: {
    pattern: /^(1|0|t|f|true|false|T|F|True|False|TRUE|FALSE)$/,
    remedy: 'Write it without a value, or with =true or =false.',
  },
  int: {pattern: /^[+-]?(\d[\d_]*|0x[\da-f]+)$/i, remedy: 'Write a whole number.'},
  float: {pattern: /^[+-]?(\d+\.?\d*|\.\d+)$/, remedy: 'Write a number such as 0.5 or 2.'},
  duration: {
    pattern: /^[+-]?(0|((\d+\.?\d*|\.\d+)(ns|us|µs|ms|s|m|h))+)$/,
    remedy: 'Write a number with its unit, for example 30s or 5m.',
  },
  bytes: {pattern: /^(-1|\d+(\.\d+)? ?([kmgtp]i?)?b?)$/i, remedy: 'Write a size such as 512m or 1g.'},
};

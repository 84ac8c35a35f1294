import {suggest} from '../closest';
import {pathText} from '../yaml/pathText';
import type {YamlPath} from '../yaml/readYaml';
import {valueText} from '../yaml/valueText';

/** What is wrong with a plain value of a terse type, as message and remedy. */
export function valueProblem(
  value: unknown,
  type: string,
  path: YamlPath,
): [message: string, remedy: string] | undefined {
  if (type === 'any') return undefined;
  const name = `\`${pathText(path)}\``;
  const got = typeof value === 'object' ? 'a mapping or list' : JSON.stringify(value);
  if (type.startsWith('=')) {
    const choices = type.slice(1).split('|');
    if (typeof value === 'string' && choices.includes(value)) return undefined;
    return [
      `${name} does not take ${got}.`,
      suggest(
        valueText(value),
        choices.filter((choice) => choice !== ''),
      ),
    ];
  }
  const kind = kinds[type] ?? kinds.string!;
  if (kind.isRight(value)) return undefined;
  return [`${name} must be ${kind.wanted} (got ${got}).`, remedyFor(value, type, kind.remedy)];
}

interface ValueKind {
  wanted: string;
  remedy: string;
  isRight: (value: unknown) => boolean;
}

const isInteger = (value: unknown, limit: number) => Number.isInteger(value) && Math.abs(value as number) <= limit;

const kinds: Record<string, ValueKind> = {
  string: {wanted: 'text', remedy: 'Put it in quotes.', isRight: (value) => typeof value === 'string'},
  date: {wanted: 'a time', remedy: 'Write it as 2026-01-31T00:00:00Z.', isRight: (value) => typeof value === 'string'},
  bool: {wanted: 'true or false', remedy: 'Write true or false.', isRight: (value) => typeof value === 'boolean'},
  int32: {wanted: 'a whole number', remedy: 'Write a whole number.', isRight: (value) => isInteger(value, 2 ** 31)},
  int64: {wanted: 'a whole number', remedy: 'Write a whole number.', isRight: (value) => isInteger(value, 2 ** 63)},
  double: {wanted: 'a number', remedy: 'Write a number.', isRight: (value) => typeof value === 'number'},
  port: {
    wanted: 'a port',
    remedy: 'Write a port from 1 to 65535.',
    isRight: (value) => isInteger(value, 65535) && (value as number) > 0,
  },
  intOrString: {
    wanted: 'a whole number or text',
    remedy: 'Write a whole number, or text in quotes.',
    isRight: (value) => isInteger(value, 2 ** 31) || typeof value === 'string',
  },
  byte: {
    wanted: 'base64 text',
    remedy: 'Encode it with `base64`, or use `stringData` for plain text.',
    isRight: (value) =>
      typeof value === 'string' && value.replace(/\s/g, '').length % 4 === 0 && /^[A-Za-z0-9+/\s]*=*\s*$/.test(value),
  },
  quantity: {
    wanted: 'a quantity',
    remedy: 'Write for example 500m, 0.5, 64Mi or 2Gi.',
    isRight: (value) => typeof value === 'number' || (typeof value === 'string' && QUANTITY.test(value)),
  },
};

const QUANTITY = /^[+-]?(\d+(\.\d*)?|\.\d+)([KMGTPE]i|[numkMGTPE]|[eE][+-]?\d+)?$/;

function remedyFor(value: unknown, type: string, remedy: string): string {
  if (/^int|double|port/.test(type) && typeof value === 'string' && /^\d+$/.test(value))
    return 'Write it without quotes.';
  if (type === 'bool' && typeof value === 'string') return 'Write true or false, without quotes.';
  if (type === 'string' && typeof value !== 'object') return `Put it in quotes: "${valueText(value)}".`;
  return remedy;
}

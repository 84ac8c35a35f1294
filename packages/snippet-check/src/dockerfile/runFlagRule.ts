import {suggest} from '../closest';
import type {SnippetProblem} from '../problem';
import type {Instruction} from './readInstructions';

/** The flags of RUN: which there are, and the types and keys of a mount. */
export function runFlagRule({name, flags, line}: Instruction): SnippetProblem[] {
  if (name !== 'RUN') return [];
  return flags.flatMap(([flag, value]) => {
    const values = RUN_FLAGS[flag];
    if (values === undefined)
      return [{line, message: `RUN has no flag \`--${flag}\`.`, remedy: suggest(flag, Object.keys(RUN_FLAGS), '--')}];
    if (flag === 'mount') return mountProblems(value, line);
    if (values.length === 0 || values.includes(value) || value.includes('$')) return [];
    return [{line, message: `\`RUN --${flag}\` does not take \`${value}\`.`, remedy: suggest(value, values)}];
  });
}

const RUN_FLAGS: Record<string, string[]> = {
  device: [],
  mount: [],
  network: ['default', 'none', 'host'],
  security: ['insecure', 'sandbox'],
};

function mountProblems(value: string, line: number): SnippetProblem[] {
  const pairs = value.split(',').map((pair) => pair.split('=') as [string, string?]);
  const type = pairs.find(([key]) => key === 'type')?.[1] ?? 'bind';
  const keys = MOUNT_KEYS[type];
  if (type.includes('$')) return [];
  if (keys === undefined) {
    return [
      {line, message: `\`RUN --mount\` has no type \`${type}\`.`, remedy: suggest(type, Object.keys(MOUNT_KEYS))},
    ];
  }
  return pairs.flatMap(([key, setting]) => {
    if (!keys.includes(key))
      return [{line, message: `A ${type} mount has no key \`${key}\`.`, remedy: suggest(key, keys)}];
    if (key === 'sharing' && !['shared', 'private', 'locked'].includes(setting ?? '')) {
      return [
        {
          line,
          message: `\`sharing\` of a cache mount does not take \`${setting ?? ''}\`.`,
          remedy: 'Use one of: shared, private, locked.',
        },
      ];
    }
    return [];
  });
}

const TARGET = ['type', 'target', 'dst', 'destination'];
const SOURCE = ['source', 'src', 'from'];
const READ_ONLY = ['ro', 'readonly', 'rw', 'readwrite'];

const MOUNT_KEYS: Record<string, string[]> = {
  bind: [...TARGET, ...SOURCE, ...READ_ONLY],
  cache: [...TARGET, ...SOURCE, ...READ_ONLY, 'id', 'sharing', 'mode', 'uid', 'gid'],
  secret: [...TARGET, 'id', 'env', 'required', 'mode', 'uid', 'gid'],
  ssh: [...TARGET, 'id', 'required', 'mode', 'uid', 'gid'],
  tmpfs: [...TARGET, 'size'],
};

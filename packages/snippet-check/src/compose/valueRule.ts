import type {Tree} from '../yaml/tree';
import {pathText} from '../yaml/pathText';
import {valueText} from '../yaml/valueText';
import type {ComposeReport} from './composeReport';
import {isInterpolated, servicesOf} from './servicesOf';

/** Durations, sizes, counts and restart policies, which the schema takes as any text. */
export function valueRule(file: Tree, report: ComposeReport): void {
  for (const [name, service] of servicesOf(file)) visit(service, ['services', name]);

  function visit(value: unknown, path: (string | number)[]): void {
    if (Array.isArray(value)) return value.forEach((element, position) => visit(element, [...path, position]));
    if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value))
        if (!FREE.has(key) && !key.startsWith('x-')) visit(inner, [...path, key]);
      return;
    }
    const format = formats.find(({keys}) => keys.test(path.slice(2).join('.')));
    if (format === undefined || value === null || isInterpolated(value) || format.pattern.test(valueText(value)))
      return;
    report(path, `\`${pathText(path)}\` does not take \`${valueText(value)}\`.`, format.remedy);
  }
}

// Keys below which everything is the author's own.
const FREE = new Set([
  'environment',
  'labels',
  'annotations',
  'args',
  'command',
  'entrypoint',
  'driver_opts',
  'options',
  'sysctls',
]);

const formats: {keys: RegExp; pattern: RegExp; remedy: string}[] = [
  {
    keys: /^(healthcheck\.(interval|timeout|start_period|start_interval)|stop_grace_period|deploy\.(update_config|rollback_config)\.(delay|monitor)|deploy\.restart_policy\.(delay|window))$/,
    pattern: /^(0|(\d+(\.\d+)?(ns|us|µs|ms|s|m|h|d|w))+)$/,
    remedy: 'Write a number with its unit, for example 30s or 1m30s.',
  },
  {
    keys: /^(mem_limit|mem_reservation|memswap_limit|shm_size|build\.shm_size|deploy\.resources\.(limits|reservations)\.memory|volumes\.\d+\.tmpfs\.size)$/,
    pattern: /^(-1|\d+(\.\d+)? ?([bkmgtp]|[kmgtp]i?b)?)$/i,
    remedy: 'Write a size such as 512m or 1g.',
  },
  {
    keys: /^(scale|deploy\.replicas|healthcheck\.retries|deploy\.restart_policy\.max_attempts|deploy\.update_config\.parallelism)$/,
    pattern: /^\d+$/,
    remedy: 'Write a whole number.',
  },
  {
    keys: /^(cpus|deploy\.resources\.(limits|reservations)\.cpus)$/,
    pattern: /^\d*\.?\d+$/,
    remedy: 'Write a number such as 0.5 or 2.',
  },
  {
    keys: /^restart$/,
    pattern: /^(no|false|always|unless-stopped|on-failure(:\d+)?)$/,
    remedy: 'Use one of: "no", always, on-failure[:RETRIES], unless-stopped.',
  },
  {
    keys: /^deploy\.restart_policy\.condition$/,
    pattern: /^(none|on-failure|any|always|unless-stopped)$/,
    remedy: 'Use one of: none, on-failure, any.',
  },
  {
    keys: /^deploy\.mode$/,
    pattern: /^(global|replicated|global-job|replicated-job)$/,
    remedy: 'Use one of: replicated, global, replicated-job, global-job.',
  },
  {
    keys: /^volumes\.\d+\.type$/,
    pattern: /^(bind|volume|tmpfs|npipe|cluster|image)$/,
    remedy: 'Use one of: bind, volume, tmpfs, image, cluster, npipe.',
  },
];

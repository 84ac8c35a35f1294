import {tree} from '../yaml/tree';
import type {ManifestObject} from './manifestObject';

/** Settings that exclude each other or cannot both be nothing: update strategies, disruption budgets, schedules, counts. */
export function updateRule({kind, value, report}: ManifestObject): void {
  const spec = tree(value.spec);
  const strategy = tree(spec.strategy);
  if (kind === 'Deployment' && strategy.type === 'Recreate' && strategy.rollingUpdate !== undefined) {
    report(
      ['spec', 'strategy', 'rollingUpdate'],
      'The strategy Recreate has no rollingUpdate settings.',
      'Take rollingUpdate out, or write `type: RollingUpdate`.',
    );
  }
  const rolling = tree(strategy.rollingUpdate);
  if (kind === 'Deployment' && isNothing(rolling.maxSurge) && isNothing(rolling.maxUnavailable)) {
    report(
      ['spec', 'strategy', 'rollingUpdate'],
      'maxSurge and maxUnavailable cannot both be 0.',
      'Let one of them be at least 1.',
    );
  }
  if (kind === 'PodDisruptionBudget' && spec.minAvailable !== undefined && spec.maxUnavailable !== undefined) {
    report(['spec', 'maxUnavailable'], 'A budget has either minAvailable or maxUnavailable.', 'Keep one of the two.');
  }
  if (kind === 'CronJob' && typeof spec.schedule === 'string' && !isSchedule(spec.schedule)) {
    report(
      ['spec', 'schedule'],
      `\`${spec.schedule}\` is no schedule.`,
      'Write five fields such as `0 3 * * *`, or @daily.',
    );
  }
  for (const field of [
    'replicas',
    'completions',
    'parallelism',
    'backoffLimit',
    'minReadySeconds',
    'revisionHistoryLimit',
  ]) {
    if (typeof spec[field] === 'number' && spec[field] < 0)
      report(['spec', field], `\`spec.${field}\` cannot be negative.`, 'Write 0 or more.');
  }
}

function isNothing(amount: unknown): boolean {
  return amount === 0 || amount === '0%';
}

function isSchedule(schedule: string): boolean {
  if (/^@(yearly|annually|monthly|weekly|daily|midnight|hourly|every \S+)$/.test(schedule)) return true;
  const fields = schedule.trim().split(/\s+/);
  return fields.length === 5 && fields.every((field) => /^[\d*?,/\-A-Za-z#]+$/.test(field)) && numbersFit(fields);
}

const HIGHEST = [59, 23, 31, 12, 7];

function numbersFit(fields: string[]): boolean {
  return fields.every((field, at) =>
    (field.replace(/\/\d+/g, '').match(/\d+/g) ?? []).every((number) => Number(number) <= HIGHEST[at]!),
  );
}

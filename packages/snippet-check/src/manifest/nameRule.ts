import {tree} from '../yaml/tree';
import type {ManifestObject} from './manifestObject';

/** metadata.name is there and spelt as the kind asks: RBAC allows nearly anything, a Service the least. */
export function nameRule({apiVersion, kind, value, report}: ManifestObject): void {
  const metadata = tree(value.metadata);
  const {name, namespace} = metadata;
  if (name === undefined && metadata.generateName === undefined) {
    if (!/^auth(entication|orization)\.k8s\.io/.test(apiVersion)) {
      report(['metadata', 'name'], '`metadata.name` is missing.', 'Add a name.');
    }
  } else if (typeof name === 'string') {
    const rule = nameRules.find(({kinds}) => kinds === undefined || kinds.includes(kind))!;
    if (!rule.pattern.test(name) || name.length > rule.longest) {
      report(['metadata', 'name'], `\`${name}\` is no valid name for a ${kind}.`, rule.remedy);
    }
  }
  if (typeof namespace === 'string' && !(LABEL.test(namespace) && namespace.length <= 63)) {
    report(
      ['metadata', 'namespace'],
      `\`${namespace}\` is no valid namespace.`,
      'Use a-z, 0-9 and -, at most 63 characters.',
    );
  }
}

const LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;

const nameRules: {kinds?: string[]; pattern: RegExp; longest: number; remedy: string}[] = [
  {
    kinds: ['Role', 'RoleBinding', 'ClusterRole', 'ClusterRoleBinding', 'ClusterTrustBundle', 'FlowSchema'],
    pattern: /^(?!\.{1,2}$)[^/%]+$/,
    longest: 253,
    remedy: 'Take out / and %.',
  },
  {
    kinds: ['Service'],
    pattern: /^[a-z]([-a-z0-9]*[a-z0-9])?$/,
    longest: 63,
    remedy: 'Use a-z, 0-9 and -, starting with a letter, at most 63 characters.',
  },
  {kinds: ['Namespace'], pattern: LABEL, longest: 63, remedy: 'Use a-z, 0-9 and -, at most 63 characters.'},
  {
    kinds: ['CronJob'],
    pattern: /^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/,
    longest: 52,
    remedy: 'Use a-z, 0-9, - and ., at most 52 characters.',
  },
  {
    pattern: /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/,
    longest: 253,
    remedy: 'Use a-z, 0-9, - and ., starting and ending with a letter or digit.',
  },
];

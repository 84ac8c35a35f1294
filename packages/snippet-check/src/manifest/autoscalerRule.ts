import {tree, trees} from '../yaml/tree';
import {valueText} from '../yaml/valueText';
import type {ManifestObject} from './manifestObject';

const metricFields: Record<string, string> = {
  ContainerResource: 'containerResource',
  External: 'external',
  Object: 'object',
  Pods: 'pods',
  Resource: 'resource',
};

/** An autoscaler's bounds fit together, and each metric has the settings of its type; zero replicas only from 1.37 on. */
export function autoscalerRule({kind, value, edition, report}: ManifestObject): void {
  if (kind !== 'HorizontalPodAutoscaler') return;
  const {minReplicas, maxReplicas, metrics} = tree(value.spec);
  if (typeof minReplicas === 'number' && typeof maxReplicas === 'number' && minReplicas > maxReplicas) {
    report(
      ['spec', 'maxReplicas'],
      `maxReplicas (${maxReplicas}) is less than minReplicas (${minReplicas}).`,
      'Raise maxReplicas.',
    );
  }
  const types = trees(metrics).map(([, metric]) => metric.type);
  // https://kep.k8s.io/2021
  if (minReplicas === 0 && edition === '1.36') {
    report(
      ['spec', 'minReplicas'],
      'minReplicas cannot be 0 in Kubernetes 1.36 without a feature gate.',
      'Write 1 or more; 1.37 allows 0 with object or external metrics.',
    );
  } else if (minReplicas === 0 && !types.some((type) => type === 'Object' || type === 'External')) {
    report(
      ['spec', 'minReplicas'],
      'minReplicas can be 0 only with an Object or External metric.',
      'Add one, or write 1 or more.',
    );
  }
  for (const [position, metric] of trees(metrics)) {
    const field = metricFields[valueText(metric.type)];
    if (field === undefined || metric[field] !== undefined) continue;
    report(
      ['spec', 'metrics', position],
      `A metric of type ${valueText(metric.type)} needs \`${field}\`.`,
      `Add \`${field}:\` beside type.`,
    );
  }
}

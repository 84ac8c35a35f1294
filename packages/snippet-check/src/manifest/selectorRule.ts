import {tree} from '../yaml/tree';
import {valueText} from '../yaml/valueText';
import type {ManifestObject} from './manifestObject';
import {podTemplate} from './podSpecs';

/** A workload's selector finds the Pods of its own template. */
export function selectorRule(object: ManifestObject): void {
  if (!['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'ReplicationController'].includes(object.kind)) return;
  const selector = tree(tree(object.value.spec).selector);
  const wanted = object.kind === 'ReplicationController' ? selector : tree(selector.matchLabels);
  const path = ['spec', 'selector', ...(object.kind === 'ReplicationController' ? [] : ['matchLabels'])];
  const labels = tree(tree(podTemplate(object)!.value.metadata).labels);
  for (const [key, value] of Object.entries(wanted)) {
    if (labels[key] === value) continue;
    const has = labels[key] === undefined ? 'does not have' : `has as \`${valueText(labels[key])}\``;
    const message = `The selector wants the label \`${key}: ${valueText(value)}\`, which the Pod template ${has}.`;
    object.report([...path, key], message, `Give \`spec.template.metadata.labels\` the same \`${key}\`.`);
  }
  if (Object.keys(selector).length > 0 && Object.keys(wanted).length === 0 && selector.matchExpressions === undefined) {
    if (object.kind !== 'ReplicationController')
      object.report(['spec', 'selector'], 'The selector is empty.', 'Add matchLabels.');
  }
}

import {valueText} from '../yaml/valueText';
import type {ManifestObject} from './manifestObject';
import {containersOf, podSpec} from './podSpecs';

/** The Pod restarts as its workload allows, and its containers have names of their own. */
export function podRule(object: ManifestObject): void {
  const spec = podSpec(object);
  if (spec === undefined || Object.keys(spec.value).length === 0) return;
  const policy = spec.value.restartPolicy;
  const place = [...spec.path, 'restartPolicy'];
  if (['Job', 'CronJob'].includes(object.kind) && policy !== 'Never' && policy !== 'OnFailure') {
    const message = `A ${object.kind} needs \`restartPolicy\` in its Pod template (got ${valueText(policy)}).`;
    object.report(place, message, 'Write `restartPolicy: Never` or `OnFailure`.');
  } else if (
    /^(Deployment|StatefulSet|DaemonSet|Replica.*)$/.test(object.kind) &&
    !['Always', undefined].includes(policy as string)
  ) {
    object.report(
      place,
      `The Pods of a ${object.kind} always restart (got ${valueText(policy)}).`,
      'Take restartPolicy out, or use a Job.',
    );
  }
  const seen = new Set<unknown>();
  for (const {value, path} of containersOf(spec)) {
    if (seen.has(value.name))
      object.report([...path, 'name'], `Two containers have the name \`${valueText(value.name)}\`.`, 'Rename one.');
    seen.add(value.name);
  }
  if (Array.isArray(spec.value.containers) && spec.value.containers.length === 0) {
    object.report([...spec.path, 'containers'], 'A Pod needs at least one container.', 'Add one with name and image.');
  }
}

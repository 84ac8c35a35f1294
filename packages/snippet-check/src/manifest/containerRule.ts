import {pathText} from '../yaml/pathText';
import {tree, trees} from '../yaml/tree';
import {valueText} from '../yaml/valueText';
import type {ManifestObject} from './manifestObject';
import {containersOf, podSpec, type Located} from './podSpecs';

/** Containers: an image and a valid name, environment variables with one origin, probes with one way to ask. */
export function containerRule(object: ManifestObject): void {
  const spec = podSpec(object);
  if (spec === undefined) return;
  for (const container of containersOf(spec)) {
    const {value, path} = container;
    if (value.image === undefined && value.name !== undefined) {
      object.report([...path, 'image'], `\`${pathText(path)}.image\` is missing.`, 'Add the image to run.');
    }
    if (typeof value.name === 'string' && !/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(value.name)) {
      object.report(
        [...path, 'name'],
        `\`${value.name}\` is no valid container name.`,
        'Use a-z, 0-9 and -, at most 63 characters.',
      );
    }
    checkEnvironment(container, object);
    checkProbes(container, object);
  }
}

function checkEnvironment({value, path}: Located, {report}: ManifestObject): void {
  for (const [position, variable] of trees(value.env)) {
    const place = [...path, 'env', position];
    if (variable.value !== undefined && variable.valueFrom !== undefined) {
      report(
        place,
        `The variable \`${valueText(variable.name)}\` has both value and valueFrom.`,
        'Keep one of the two.',
      );
    }
    const origins = Object.keys(tree(variable.valueFrom));
    if (variable.valueFrom !== undefined && origins.length !== 1) {
      report(
        [...place, 'valueFrom'],
        `valueFrom of \`${valueText(variable.name)}\` needs exactly one origin (got ${origins.length}).`,
        'Keep one, such as secretKeyRef.',
      );
    }
  }
}

const HANDLERS = ['exec', 'grpc', 'httpGet', 'tcpSocket'];

function checkProbes({value, path}: Located, {report}: ManifestObject): void {
  for (const name of ['livenessProbe', 'readinessProbe', 'startupProbe']) {
    const probe = tree(value[name]);
    if (value[name] === undefined) continue;
    const handlers = HANDLERS.filter((handler) => probe[handler] !== undefined);
    if (handlers.length !== 1) {
      report(
        [...path, name],
        `\`${name}\` needs exactly one of ${HANDLERS.join(', ')} (got ${handlers.length}).`,
        'Add or keep one.',
      );
    }
    if (name !== 'readinessProbe' && typeof probe.successThreshold === 'number' && probe.successThreshold !== 1) {
      report([...path, name, 'successThreshold'], `\`successThreshold\` of a ${name} must be 1.`, 'Take it out.');
    }
  }
}

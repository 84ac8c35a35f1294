import {tree, trees} from '../yaml/tree';
import {valueText} from '../yaml/valueText';
import type {ManifestObject} from './manifestObject';

/** A Service has ports with names where there are several, and node ports only where its type has them. */
export function serviceRule({kind, apiVersion, value, report}: ManifestObject): void {
  if (kind !== 'Service' || apiVersion !== 'v1') return;
  const spec = tree(value.spec);
  const ports = trees(spec.ports);
  const type = spec.type ?? 'ClusterIP';
  if (ports.length === 0 && type !== 'ExternalName' && spec.clusterIP !== 'None') {
    report(['spec', 'ports'], 'The Service has no ports.', 'Add `ports` with at least one `port`.');
  }
  if (type === 'ExternalName' && spec.externalName === undefined) {
    report(
      ['spec', 'externalName'],
      '`spec.externalName` is missing.',
      'Add the DNS name that the Service stands for.',
    );
  }
  for (const [position, port] of ports) {
    const path = ['spec', 'ports', position];
    if (ports.length > 1 && port.name === undefined) {
      report(path, 'A Service with several ports needs a name for each.', 'Add `name` to this port.');
    }
    if (port.nodePort !== undefined && type !== 'NodePort' && type !== 'LoadBalancer') {
      report(
        [...path, 'nodePort'],
        `A Service of type ${valueText(type)} has no node ports.`,
        'Write `type: NodePort`, or take nodePort out.',
      );
    }
  }
}

import {tree, type Tree} from '../yaml/tree';
import {valueText} from '../yaml/valueText';
import type {ComposeReport} from './composeReport';
import {servicesOf} from './servicesOf';

/** Several replicas of a service cannot share one container name or one host port. */
export function replicaRule(file: Tree, report: ComposeReport): void {
  for (const [name, service] of servicesOf(file)) {
    const replicas = Number(service.scale ?? tree(service.deploy).replicas ?? 1);
    if (!(replicas > 1)) continue;
    if (service.container_name !== undefined) {
      report(
        ['services', name, 'container_name'],
        `\`${name}\` has ${replicas} replicas, which cannot share one container_name.`,
        'Take container_name out.',
      );
    }
    const ports = Array.isArray(service.ports) ? (service.ports as unknown[]) : [];
    const fixed = ports.findIndex(hasFixedHostPort);
    if (fixed < 0 || tree(service.deploy).mode === 'global') continue;
    report(
      ['services', name, 'ports', fixed],
      `\`${name}\` has ${replicas} replicas, which cannot share one host port.`,
      'Publish the container port alone, a range of host ports, or put a proxy in front.',
    );
  }
}

function hasFixedHostPort(port: unknown): boolean {
  if (typeof port === 'object') {
    const {published, mode} = tree(port);
    return published !== undefined && mode !== 'ingress' && !valueText(published).includes('-');
  }
  return /(^|:)\d+:\d+(\/\w+)?$/.test(valueText(port));
}

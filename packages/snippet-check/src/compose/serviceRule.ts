import type {Tree} from '../yaml/tree';
import type {ComposeReport} from './composeReport';
import {servicesOf} from './servicesOf';

/** A service has something to run, and no settings that exclude each other. */
export function serviceRule(file: Tree, report: ComposeReport): void {
  for (const [name, service] of servicesOf(file)) {
    const path = ['services', name];
    const origins = ['image', 'build', 'extends', 'provider'];
    if (!origins.some((origin) => service[origin] !== undefined)) {
      report(path, `The service \`${name}\` has neither an image nor a build.`, 'Add `image:` or `build:`.');
    }
    if (service.network_mode !== undefined && service.networks !== undefined) {
      report(
        [...path, 'network_mode'],
        `The service \`${name}\` has both network_mode and networks.`,
        'Keep one of the two.',
      );
    }
    if (service.network_mode === 'host' && service.ports !== undefined) {
      report(
        [...path, 'ports'],
        `The service \`${name}\` uses the host's network, where ports cannot be published.`,
        'Take `ports` or `network_mode` out.',
      );
    }
  }
}

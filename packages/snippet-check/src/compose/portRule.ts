import {tree, type Tree} from '../yaml/tree';
import {valueText} from '../yaml/valueText';
import type {ComposeReport} from './composeReport';
import {isInterpolated, servicesOf} from './servicesOf';

/** Published and exposed ports are written so that Compose can read them, and are from 1 to 65535. */
export function portRule(file: Tree, report: ComposeReport): void {
  for (const [name, service] of servicesOf(file)) {
    for (const key of ['ports', 'expose']) {
      (Array.isArray(service[key]) ? (service[key] as unknown[]) : []).forEach((port, position) => {
        const path = ['services', name, key, position];
        if (isInterpolated(port) || isRight(port, key)) return;
        const text = valueText(tree(port).published ?? tree(port).target ?? port);
        const remedy =
          key === 'ports'
            ? 'Write "HOST:CONTAINER" with ports from 1 to 65535, for example "8080:80".'
            : 'Write a container port, for example "80".';
        report(path, `\`${name}\` has a port that Compose cannot read: \`${text}\`.`, remedy);
      });
    }
  }
}

function isRight(port: unknown, key: string): boolean {
  if (typeof port === 'object') {
    const {target, published} = tree(port);
    return [target, published].every(
      (value) => value === undefined || isInterpolated(value) || isRange(valueText(value)),
    );
  }
  const [ports = '', protocol = 'tcp'] = valueText(port).split('/');
  if (!/^(tcp|udp|sctp)$/.test(protocol)) return false;
  if (key === 'expose') return isRange(ports);
  const [, , host = '', container] =
    /^(?:(\[[\da-fA-F:.]+\]|\d+(?:\.\d+){3}):)?(?:([\d-]*):)?([\d-]+)$/.exec(ports) ?? [];
  return container !== undefined && isRange(container) && (host === '' || isRange(host));
}

function isRange(text: string): boolean {
  const ends = text.split('-');
  return (
    ends.length <= 2 &&
    ends.every((end) => /^\d+$/.test(end) && Number(end) <= 65535) &&
    Number(ends[0]) <= Number(ends.at(-1))
  );
}

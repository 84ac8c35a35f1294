import {pathText} from '../yaml/pathText';
import type {YamlPath} from '../yaml/readYaml';
import type {ManifestObject} from './manifestObject';

/** Ports are from 1 to 65535, or names that a port can have; percentages are whole ones. */
export function portRule({value, kind, report}: ManifestObject): void {
  if (['CustomResourceDefinition', 'ConfigMap', 'Secret'].includes(kind)) return;
  visit(value, []);

  function visit(node: unknown, path: YamlPath): void {
    if (Array.isArray(node)) return node.forEach((element, position) => visit(element, [...path, position]));
    if (typeof node !== 'object' || node === null) return;
    for (const [key, inner] of Object.entries(node)) {
      const place = [...path, key];
      if (['annotations', 'labels', 'matchLabels', 'status'].includes(key)) continue;
      if (/^(port|containerPort|hostPort|targetPort|endPort|nodePort)$/.test(key)) checkPort(key, inner, place);
      if (/^(maxUnavailable|maxSurge|minAvailable)$/.test(key)) checkAmount(inner, place);
      visit(inner, place);
    }
  }

  function checkPort(key: string, port: unknown, path: YamlPath): void {
    const name = pathText(path);
    if (typeof port === 'number') {
      const [lowest, highest] = key === 'nodePort' ? [30000, 32767] : [1, 65535];
      if (port >= lowest && port <= highest) return;
      if (key === 'hostPort' && port === 0) return;
      const why = key === 'nodePort' ? ', the default range of node ports' : '';
      report(
        path,
        `\`${name}\` must be from ${lowest} to ${highest} (got ${port}).`,
        `Choose a port in that range${why}.`,
      );
    } else if (
      typeof port === 'string' &&
      !(/^(?=.*[a-z])[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(port) && port.length <= 15)
    ) {
      const remedy = /^\d+$/.test(port) ? 'Write it without quotes.' : 'Use a-z, 0-9 and -, at most 15 characters.';
      report(path, `\`${name}\` takes a number or the name of a port (got "${port}").`, remedy);
    }
  }

  function checkAmount(amount: unknown, path: YamlPath): void {
    if (typeof amount !== 'string' || /^\d+%$/.test(amount)) return;
    report(
      path,
      `\`${pathText(path)}\` takes a whole number or a percentage (got "${amount}").`,
      'Write for example 1 or "25%".',
    );
  }
}

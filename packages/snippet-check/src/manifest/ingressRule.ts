import {tree, trees} from '../yaml/tree';
import type {ManifestObject} from './manifestObject';

/** An Ingress has something to route, paths that begin with a slash, and a Service or a resource behind each. */
export function ingressRule({kind, apiVersion, value, report}: ManifestObject): void {
  if (kind !== 'Ingress' || apiVersion !== 'networking.k8s.io/v1') return;
  const spec = tree(value.spec);
  if (spec.rules === undefined && spec.defaultBackend === undefined) {
    report(['spec'], 'The Ingress has neither rules nor a default backend.', 'Add `rules` or `defaultBackend`.');
  }
  for (const [ruleAt, rule] of trees(spec.rules)) {
    for (const [pathAt, path] of trees(tree(rule.http).paths)) {
      const place = ['spec', 'rules', ruleAt, 'http', 'paths', pathAt];
      if (path.pathType !== 'ImplementationSpecific' && typeof path.path === 'string' && !path.path.startsWith('/')) {
        report([...place, 'path'], `The path \`${path.path}\` must begin with a slash.`, `Write \`/${path.path}\`.`);
      }
      const backend = tree(path.backend);
      const service = tree(backend.service);
      const port = tree(service.port);
      if (backend.service !== undefined && (port.number === undefined) === (port.name === undefined)) {
        report(
          [...place, 'backend', 'service', 'port'],
          'The port of a backend needs either `number` or `name`.',
          'Write `port: {number: 80}`.',
        );
      }
      if (path.backend !== undefined && Object.keys(backend).length === 0) {
        report([...place, 'backend'], 'The backend is empty.', 'Write `service:` with name and port.');
      }
    }
  }
}

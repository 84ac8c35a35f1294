import {suggest} from '../closest';
import {tree, type Tree} from '../yaml/tree';
import type {ComposeReport} from './composeReport';
import {isInterpolated, servicesOf} from './servicesOf';

/** Every name a service uses is in the file: other services, networks, volumes, secrets, configs, models. */
export function referenceRule(file: Tree, report: ComposeReport): void {
  // What an included file brings is not known here.
  if (file.include !== undefined) return;
  const services = servicesOf(file);
  const names = services.map(([name]) => name);
  for (const [name, service] of services) {
    for (const [path, used] of usedServices(service)) check('service', names, used, ['services', name, ...path]);
    for (const kind of ['networks', 'secrets', 'configs', 'models'] as const) {
      const known = [...Object.keys(tree(file[kind])), ...(kind === 'networks' ? ['default'] : [])];
      for (const [path, used] of namesIn(service[kind]))
        check(kind.slice(0, -1), known, used, ['services', name, kind, ...path]);
    }
    const volumes = Object.keys(tree(file.volumes));
    for (const [path, used] of usedVolumes(service.volumes))
      check('volume', volumes, used, ['services', name, 'volumes', ...path]);
  }
  checkCycles(services, report);

  function check(kind: string, known: string[], used: string, path: (string | number)[]): void {
    if (known.includes(used) || isInterpolated(used)) return;
    const remedy =
      kind === 'service' || known.length > 0
        ? suggest(used, known)
        : `Add \`${kind}s: {${used}: …}\` at the end of the file.`;
    report(path, `The file defines no ${kind} \`${used}\`.`, remedy);
  }
}

type Used = [path: (string | number)[], name: string];

function usedServices(service: Tree): Used[] {
  const used: Used[] = namesIn(service.depends_on).map(([path, name]) => [['depends_on', ...path], name]);
  for (const [path, link] of namesIn(service.links)) used.push([['links', ...path], link.split(':')[0]!]);
  for (const [path, from] of namesIn(service.volumes_from))
    if (!from.startsWith('container:')) used.push([['volumes_from', ...path], from.split(':')[0]!]);
  for (const key of ['network_mode', 'ipc', 'pid']) {
    const found = /^service:(.+)$/.exec(String(service[key]));
    if (found) used.push([[key], found[1]!]);
  }
  const extended = typeof service.extends === 'string' ? {service: service.extends} : tree(service.extends);
  if (typeof extended.service === 'string' && extended.file === undefined) used.push([['extends'], extended.service]);
  return used;
}

// Lists of names, lists of mappings with `source`, and mappings keyed by name are all in use.
function namesIn(value: unknown): Used[] {
  if (!Array.isArray(value)) return Object.keys(tree(value)).map((name) => [[name], name]);
  return value.flatMap((element: unknown, position): Used[] => {
    const name = typeof element === 'string' ? element : tree(element).source;
    return typeof name === 'string' ? [[[position], name]] : [];
  });
}

function usedVolumes(value: unknown): Used[] {
  return (Array.isArray(value) ? value : []).flatMap((element: unknown, position): Used[] => {
    if (typeof element === 'string') {
      const parts = element.split(':');
      return parts.length > 1 && /^[a-zA-Z0-9][\w.-]*$/.test(parts[0]!) && !/^[a-zA-Z]$/.test(parts[0]!)
        ? [[[position], parts[0]!]]
        : [];
    }
    const {type, source} = tree(element);
    return type === 'volume' && typeof source === 'string' ? [[[position, 'source'], source]] : [];
  });
}

function checkCycles(services: [string, Tree][], report: ComposeReport): void {
  const graph = new Map(services.map(([name, service]) => [name, namesIn(service.depends_on).map(([, used]) => used)]));
  for (const [name] of services) {
    const open = [...(graph.get(name) ?? [])];
    const seen = new Set<string>();
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next === name)
        return report(
          ['services', name, 'depends_on'],
          `\`${name}\` depends on itself, directly or through others.`,
          'Take one of the dependencies out.',
        );
      if (!seen.has(next)) open.push(...(graph.get(next) ?? []));
      seen.add(next);
    }
  }
}

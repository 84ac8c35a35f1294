import {readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {compactJson} from './compactJson';
import {readModel, type Fields} from './readModels';

const OWN = 'IIoK8sSigsGatewayApiApisV1';
const META = 'IIoK8sApimachineryPkgApisMetaV1';

/** Writes `schema/gateway.json`: the v1 kinds of the Gateway API; metadata types are those of the Kubernetes schema. */
export function writeGatewaySchema(modules: string, target: string, today: string): void {
  const folder = join(modules, '@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1');
  const definitions: Record<string, Fields> = {};
  const aliases: Record<string, string> = {};
  const parents: Record<string, string[]> = {};
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.d.ts') && name !== 'index.d.ts')) {
    const model = readModel(join(folder, file));
    const name = model?.name.replace(/^I/, '') ?? '';
    if (model?.alias !== undefined) aliases[name] = model.alias;
    else if (model?.fields) definitions[`Gateway${name}`] = model.fields;
    parents[`Gateway${name}`] = (model?.parents ?? []).map((parent) => `Gateway${parent.slice(OWN.length)}`);
  }
  for (const name of Object.keys(definitions)) definitions[name] = withInherited(name);
  const kinds: Record<string, [string, boolean]> = {};
  for (const [name, fields] of Object.entries(definitions)) {
    for (const [field, type] of Object.entries(fields)) fields[field] = resolve(type, field);
    if (!('kind' in fields && 'spec' in fields)) continue;
    fields.status = 'any';
    fields.apiVersion = fields.kind = 'string';
    const kind = name.replace(/^Gateway/, '');
    kinds[`gateway.networking.k8s.io/v1 ${kind}`] = [name, kind !== 'GatewayClass'];
  }
  const about = {
    tool: 'Gateway API',
    version: 'v1 kinds as in the npm package @kubernetes-models/gateway-api 2.0.0',
    date: today,
    license: 'MIT; names and types only',
    how: '`npm run regenerate -- schemas`: the .d.ts files of that package',
  };
  writeFileSync(join(target, 'gateway.json'), compactJson({about, kinds, definitions: reachable(kinds, definitions)}));

  function withInherited(name: string): Fields {
    const inherited = (parents[name] ?? []).flatMap((parent) => Object.entries(withInherited(parent)));
    return {...Object.fromEntries(inherited), ...definitions[name]};
  }

  function resolve(type: string, field: string): string {
    return type
      .replace(/IIo\w+/g, (name) => {
        if (name.startsWith(META)) return name.endsWith('Time') ? 'date' : `V1${name.slice(META.length)}`;
        const own = name.slice(OWN.length);
        if (!name.startsWith(OWN)) return 'any';
        const alias = aliases[own];
        if (alias === undefined) return definitions[`Gateway${own}`] ? `Gateway${own}` : 'any';
        return resolve(alias, field);
      })
      .replace('number', /[pP]ort$/.test(field) ? 'port' : 'int32');
  }
}

function reachable(
  kinds: Record<string, [string, boolean]>,
  definitions: Record<string, Fields>,
): Record<string, Fields> {
  const open = Object.values(kinds).map(([name]) => name);
  const found: Record<string, Fields> = {};
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const fields = definitions[name];
    if (found[name] !== undefined || fields === undefined) continue;
    found[name] = fields;
    open.push(...Object.values(fields).flatMap((type) => type.match(/Gateway[A-Z]\w+|Gateway\b/g) ?? []));
  }
  return Object.fromEntries(Object.entries(found).sort());
}

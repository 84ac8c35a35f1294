import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {compactJson} from './compactJson';
import {readClientModels, readKinds} from './readClientModels';
import type {Fields} from './readModels';

/** Writes `schema/k8s-1.36.json`: every stable kind and what it reaches; `status` is left open. */
export async function writeKubernetesSchema(
  modules: string,
  target: string,
  today: string,
): Promise<Record<string, Fields>> {
  const folder = join(modules, '@kubernetes/client-node');
  const models = await readClientModels(folder);
  const kinds = readKinds(folder, models);
  const definitions: Record<string, Fields> = {};
  const open = Object.values(kinds).map(([className]) => className);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (definitions[name] !== undefined || models[name] === undefined) continue;
    const fields = {...models[name]};
    if ('status' in fields && 'metadata' in fields) fields.status = 'any';
    definitions[name] = fields;
    open.push(...Object.values(fields).flatMap((type) => type.match(/[A-Z]\w+/g) ?? []));
  }
  const about = {
    tool: 'Kubernetes API',
    version: '1.36',
    date: today,
    license: 'Apache-2.0; names and types only',
    how: '`npm run regenerate -- schemas`: attributeTypeMap and .d.ts files of the npm package @kubernetes/client-node 2.0.1',
    format:
      'kinds: "apiVersion Kind" -> [definition, namespaced]; definitions: field -> type, ! = required, [T] list, {T} map',
  };
  const sorted = Object.fromEntries(Object.entries(definitions).sort());
  writeFileSync(join(target, 'k8s-1.36.json'), compactJson({about, kinds, definitions: sorted}));
  return sorted;
}

import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Fields} from './readModels';

interface Attribute {
  name: string;
  baseName: string;
  type: string;
  format: string;
}

const numbers: Record<string, string> = {int32: 'int32', int64: 'int64', double: 'double'};

/** All models of `@kubernetes/client-node`: class name -> field -> terse type, `!` in front where the field is required. */
export async function readClientModels(packageFolder: string): Promise<Record<string, Fields>> {
  const folder = join(packageFolder, 'dist/gen/models');
  const models: Record<string, Fields> = {};
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .sort()) {
    const name = file.replace(/\.js$/, '');
    const exported = (await import(pathToFileURL(join(folder, file)).href)) as Record<
      string,
      {attributeTypeMap?: Attribute[]}
    >;
    const attributes = exported[name]?.attributeTypeMap;
    if (attributes !== undefined)
      models[name] = fieldsOf(attributes, readFileSync(join(folder, `${name}.d.ts`), 'utf8'));
  }
  return models;
}

function fieldsOf(attributes: Attribute[], types: string): Fields {
  return Object.fromEntries(
    attributes.map(({name, baseName, type, format}) => {
      const isRequired = new RegExp(`^ {4}'${name}': `, 'm').test(types);
      return [baseName, (isRequired ? '!' : '') + terse(type, format)];
    }),
  );
}

function terse(type: string, format: string): string {
  const list = /^Array<(.*)>$/.exec(type);
  if (list) return `[${terse(list[1]!, format)}]`;
  const map = /^\{ \[key: string\]: (.*); \}$/.exec(type);
  if (map) return `{${terse(map[1]!, format)}}`;
  if (type === 'number') return numbers[format] ?? 'double';
  if (type === 'boolean') return 'bool';
  if (type === 'IntOrString') return 'intOrString';
  if (type === 'string' && format === 'byte') return 'byte';
  return type === 'Date' ? 'date' : type;
}

/** `apiVersion Kind` -> [class name, whether it lives in a namespace] of every stable kind, read from the POST paths of the API classes. */
export function readKinds(packageFolder: string, models: Record<string, Fields>): Record<string, [string, boolean]> {
  const folder = join(packageFolder, 'dist/gen/apis');
  const kinds: Record<string, [className: string, isNamespaced: boolean]> = {};
  for (const file of readdirSync(folder).filter((name) => name.endsWith('Api.js'))) {
    const text = readFileSync(join(folder, file), 'utf8');
    const pattern =
      /async create(\w+?)\((?:[^)]*)\)[\s\S]*?localVarPath = '\/(api|apis)\/([^']+)'[\s\S]*?ObjectSerializer\.serialize\(body, "(\w+)"/g;
    for (const found of text.matchAll(pattern)) {
      const path = found[3]!.split('/');
      const apiVersion = found[2] === 'api' ? path[0]! : `${path[0]}/${path[1]}`;
      const className = found[4]!;
      // Alpha and beta classes of earlier releases stay in the package, so only stable versions can be trusted.
      if (models[className] === undefined || !/(^|\/)v\d+$/.test(apiVersion) || found[3]!.includes('{name}')) continue;
      kinds[`${apiVersion} ${kindOf(className)}`] = [className, found[3]!.includes('{namespace}')];
    }
  }
  return Object.fromEntries(Object.entries(kinds).sort());
}

function kindOf(className: string): string {
  return className.replace(/^(?:Core|Events|Resource)?V\d+(?:(?:alpha|beta)\d+)?/, '');
}

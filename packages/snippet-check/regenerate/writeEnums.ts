import {existsSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {compactJson} from './compactJson';
import {choicesByHand} from './choicesByHand';
import {readModel, type Fields, type Model} from './readModels';

const QUANTITY = 'IIoK8sApimachineryPkgApiResourceQuantity';

/** Writes `schema/enums.json`: which strings of the Kubernetes schema are choices, and which are quantities. */
export function writeEnums(modules: string, target: string, today: string, definitions: Record<string, Fields>): void {
  const folder = join(modules, 'kubernetes-models');
  const types: Record<string, string> = {};
  for (const group of readdirSync(folder, {withFileTypes: true}).filter((part) => part.isDirectory())) {
    for (const [version, path] of versionsOf(join(folder, group.name), group.name)) {
      for (const file of readdirSync(path).filter((name) => name.endsWith('.d.ts'))) {
        collect(readModel(join(path, file)), group.name, version);
      }
    }
  }
  const about = {
    tool: 'Kubernetes API',
    version: '1.36',
    date: today,
    license: 'MIT (kubernetes-models); names and values only',
    how: '`npm run regenerate -- schemas`: literal unions and Quantity types in the .d.ts files of the npm package kubernetes-models 5.1.0',
  };
  writeFileSync(
    join(target, 'enums.json'),
    compactJson({about, types: Object.fromEntries(Object.entries(types).sort()), byHand: choicesByHand}),
  );

  function collect(model: Model | undefined, group: string, version: string): void {
    const short = model?.name.replace(/^I/, '') ?? '';
    const name = classNames(short, group, version).find((candidate) => definitions[candidate] !== undefined);
    for (const [field, type] of Object.entries((name !== undefined && model?.fields) || {})) {
      if (definitions[name!]![field] === undefined) continue;
      const plain = type.replace(/^!/, '').replaceAll(QUANTITY, 'quantity');
      if (/=.*\||quantity/.test(plain)) types[`${name}.${field}`] = plain;
    }
  }
}

function versionsOf(folder: string, name: string): [version: string, path: string][] {
  if (/^v\d+$/.test(name)) return [[name, folder]];
  return readdirSync(folder)
    .filter((version) => /^v\d+$/.test(version) && existsSync(join(folder, version)))
    .map((version) => [version, join(folder, version)]);
}

function classNames(short: string, group: string, version: string): string[] {
  const prefix = /^v\d+$/.test(group) ? 'Core' : group.split('.')[0]!.replace(/^\w/, (letter) => letter.toUpperCase());
  const upper = version.replace('v', 'V');
  return [`${prefix}${upper}${short}`, `${upper}${short}`];
}

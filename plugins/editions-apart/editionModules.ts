/** What the framework writes for its scripts before a build, as text. */
export interface GeneratedFiles {
  routes: string;
  registry: string;
  routesChunkNames: string;
  globalData: string;
}

/** A route as the framework writes it; `component` is `[path, hash]`, which `ComponentCreator` is called with. */
interface Route {
  path: string;
  component: string[];
  routes?: Route[];
}

interface GlobalData {
  'docusaurus-plugin-content-docs': {default: {versions: {name: string}[]}};
  'versus-home'?: {default: Record<string, unknown>};
  'versus-search'?: {default: Record<string, unknown>};
}

/** An older edition: its name, and the path that all its pages begin with. */
export interface OldEdition {
  name: string;
  path: string;
}

/**
 * The text of a module that fills the scripts' empty tables with the pages of the current edition, and with those of
 * `also`; pages of the editions in `old` that are not in it are left out.
 */
export function editionModule(files: GeneratedFiles, old: readonly OldEdition[], also?: OldEdition): string {
  const left = old.filter(({name}) => name !== also?.name);
  const isKept = (path: string) => !left.some((edition) => path.startsWith(edition.path));
  const names = JSON.parse(files.routesChunkNames) as Record<string, unknown>;
  const keptNames = Object.fromEntries(Object.entries(names).filter(([route]) => isKept(route)));
  const keptChunks = new Set(namesIn(keptNames));
  const chunks = registryLines(files.registry).filter(([name]) => keptChunks.has(name));
  return `import ComponentCreator from '@docusaurus/ComponentCreator';
import globalData from '@generated/globalData';
import registry from '@generated/registry';
import routes from '@generated/routes';
import routesChunkNames from '@generated/routesChunkNames';

Object.assign(globalData, ${JSON.stringify(globalDataWithout(files.globalData, left))});
Object.assign(routesChunkNames, ${JSON.stringify(keptNames)});
Object.assign(registry, {
${chunks.map(([name, loader]) => `${JSON.stringify(name)}: ${loader},`).join('\n')}
});
routes.push(${routesIn(readRoutes(files.routes), isKept)});
`;
}

const unknownFormat = (file: string) =>
  new Error(
    `plugins/editions-apart: cannot read what the framework wrote into ${file}. ` +
      'Compare it with `editionModules.ts`, which knows the format of Docusaurus 3.10.',
  );

/** `[name, loader]` of each chunk. */
function registryLines(text: string): [string, string][] {
  const lines = [...text.matchAll(/^ {2}"([^"]+)": (\[.+?\)\]),?(?:\};)?$/gm)].map(
    ([, name, loader]): [string, string] => [name!, loader!],
  );
  if (lines.length !== text.split('require.resolveWeak(').length - 1) throw unknownFormat('registry.js');
  return lines;
}

/** The routes as values. Their file is a module with nothing but calls of `ComponentCreator` and literals. */
function readRoutes(text: string): Route[] {
  const start = text.indexOf('export default [');
  if (start < 0) throw unknownFormat('routes.js');
  const literal = text.slice(start + 'export default '.length).replace(/;\s*$/, '');
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the framework wrote it in this very build
  const read = new Function('ComponentCreator', `return ${literal}`) as (creator: unknown) => Route[];
  return read((...call: string[]) => call);
}

function routesIn(routes: readonly Route[], isKept: (path: string) => boolean): string {
  return routes
    .filter(({path}) => isKept(path))
    .map(({component, routes: below, ...rest}) => {
      const call = `ComponentCreator(${component.map((text) => JSON.stringify(text)).join(', ')})`;
      const children = below ? `, routes: [${routesIn(below, isKept)}]` : '';
      return `{...${JSON.stringify(rest)}, component: ${call}${children}}`;
    })
    .join(',\n');
}

function globalDataWithout(text: string, left: readonly OldEdition[]): GlobalData {
  const read = JSON.parse(text) as GlobalData;
  const docs = read['docusaurus-plugin-content-docs'].default;
  docs.versions = docs.versions.filter(({name}) => !left.some((edition) => edition.name === name));
  for (const {name} of left) {
    Reflect.deleteProperty(read['versus-home']?.default ?? {}, name);
    Reflect.deleteProperty(read['versus-search']?.default ?? {}, name);
  }
  // The framework lists plugins as they got ready, which is another order in every build, and would be another script.
  const byName = Object.entries(read).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(byName) as unknown as GlobalData;
}

const namesIn = (names: unknown): string[] =>
  typeof names === 'string' ? [names] : Object.values(names as object).flatMap(namesIn);

import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {changePages} from '../builtPages';
import {afterwards} from '../buildSteps';
import {editionModule, type OldEdition} from './editionModules';
import {withScriptsOf} from './withScriptsOf';

/** Tables of the framework's scripts, each with what it holds before an edition fills it. */
const TABLES = {routes: '[]', registry: '{}', routesChunkNames: '{}', globalData: '{}'};

/**
 * Scripts of its own for every older edition, so that a reader of the current one loads nothing of the others, not even
 * a list of their pages. The framework has one list of pages for all; here it is empty and filled by an entry an edition.
 */
export default function editionsApartPlugin({generatedFilesDir, siteConfig: {baseUrl}}: LoadContext): Plugin {
  const folder = path.join(generatedFilesDir, 'versus-editions-apart');
  let old: OldEdition[] = [];
  return {
    name: 'versus-editions-apart',
    allContentLoaded({allContent}) {
      const docs = allContent['docusaurus-plugin-content-docs']?.default as LoadedContent;
      old = docs.loadedVersions
        .filter(({isLast}) => !isLast)
        .map(({versionName, path: start}) => ({name: versionName, path: `${start.replace(/\/$/, '')}/`}));
    },
    configureWebpack(config, isServer) {
      if (isServer || old.length === 0 || process.env.NODE_ENV === 'development') return {};
      const entryOf = (name: string, edition?: OldEdition) => {
        write(`${name}.js`, editionModule(generatedFiles(), old, edition));
        return [path.join(folder, `${name}.js`), config.entry as string];
      };
      const generatedFiles = () => ({
        routes: read('routes.js'),
        registry: read('registry.js'),
        routesChunkNames: read('routesChunkNames.json'),
        globalData: read('globalData.json'),
      });
      const read = (file: string) => readFileSync(path.join(generatedFilesDir, file), 'utf8');
      const write = (file: string, content: string) => writeFileSync(path.join(folder, file), content);
      mkdirSync(folder, {recursive: true});
      for (const [table, empty] of Object.entries(TABLES)) write(`${table}.js`, `export default ${empty};\n`);
      const tables = Object.keys(TABLES).map((table) => [`@generated/${table}$`, path.join(folder, `${table}.js`)]);
      return {
        mergeStrategy: {entry: 'replace', 'resolve.alias': 'prepend'},
        entry: {
          main: entryOf('current'),
          ...Object.fromEntries(old.map((edition) => [`main-${edition.name}`, entryOf(edition.name, edition)])),
        },
        resolve: {alias: Object.fromEntries(tables) as Record<string, string>},
      };
    },
    postBuild: afterwards(() => {
      changePages((html, file) => {
        const address = baseUrl + file.replaceAll(path.sep, '/');
        return withScriptsOf(html, old.find((edition) => address.startsWith(edition.path))?.name);
      });
      return Promise.resolve();
    }),
  };
}

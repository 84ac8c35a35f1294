import {writeFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {atOnce} from '../buildSteps';
import {pageScriptsIn} from '../reading-pages/pageScripts';
import {licencesText} from './licencesText';
import {packagesOf, type BundledModule} from './packagesOf';
import {readPackage} from './readPackage';

interface Bundler {
  hooks: {
    done: {tap(name: string, listener: (stats: {compilation: {modules: Iterable<BundledModule>}}) => void): void};
  };
}

/** `/licences.txt`: the packages whose code is sent to readers, as the bundlers counted them, with their licences. */
export default function licencesPlugin({siteDir}: LoadContext): Plugin {
  const packages = new Set<string>();
  const collect = {
    apply: ({hooks}: Bundler) =>
      hooks.done.tap('versus-licences', ({compilation}) => {
        // Of the framework's bundles readers get the style sheets alone.
        for (const name of packagesOf(compilation.modules, /\.css$/)) packages.add(name);
      }),
  };
  return {
    name: 'versus-licences',
    allContentLoaded({allContent}) {
      const ours = pageScriptsIn(allContent).inputs.map((file) => ({nameForCondition: () => `/${file}`}));
      for (const name of packagesOf(ours)) packages.add(name);
    },
    configureWebpack: (_config, isServer) => (isServer ? {} : ({plugins: [collect]} as object)),
    postBuild: atOnce(({outDir}) => {
      const read = [...packages].sort().map((name) => readPackage(siteDir, name));
      writeFileSync(path.join(outDir, 'licences.txt'), licencesText(read));
      return Promise.resolve();
    }),
  };
}

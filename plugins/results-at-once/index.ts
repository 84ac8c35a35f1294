import {readdirSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {changePages} from '../builtPages';
import {afterwards} from '../buildSteps';
import {printedScript} from '../printedScript';
import {searchWorkerIn, withResults} from './withResults';

/** Has the page of results answer before the framework is there, and without it. */
export default function resultsAtOncePlugin({siteDir, siteConfig: {baseUrl}}: LoadContext): Plugin {
  return {
    name: 'versus-results-at-once',
    // With its library in one file, so that the first result waits for one download less.
    configureWebpack: (_, isServer) =>
      isServer
        ? {}
        : {
            optimization: {
              splitChunks: {chunks: (chunk) => !chunk.canBeInitial() && chunk.name !== 'search'},
            },
          },
    postBuild: afterwards(({outDir}) => {
      const script = printedScript(path.join(siteDir, 'src/search/results.client.ts'));
      const worker = `${baseUrl}assets/js/${searchWorkerIn(readdirSync(path.join(outDir, 'assets/js')))}`;
      changePages((html) => withResults(html, script, worker));
      return Promise.resolve();
    }),
  };
}

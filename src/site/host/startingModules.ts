import type {Plugin} from 'esbuild';
import type {Feature} from './feature';

/** The module that starts the behaviours of all features, the one script of every page. */
export const STARTED = 'versus:reading';

/** The one that starts what must be there with the first paint. */
export const STARTED_FIRST = 'versus:first-paint';

/**
 * A plugin of esbuild: makes both modules from what the features say. Pages are complete without them; each behaviour adds
 * what one kind of control does, by listening on the document, and works from then on for all that the page will ever hold.
 */
export const startingModules = (siteDir: string, features: readonly Feature[]): Plugin => ({
  name: 'versus-starting-modules',
  setup(build) {
    build.onResolve({filter: /^versus:/}, ({path}) => ({path, namespace: 'versus'}));
    build.onLoad({filter: /./, namespace: 'versus'}, ({path}) => ({
      contents: path === STARTED ? readingModule(features) : firstPaintModule(features),
      resolveDir: siteDir,
    }));
  },
});

const readingModule = (features: readonly Feature[]) =>
  `${starting(features.map(({behaviours}) => behaviours))}
// Controls that need a script can be seen from now on, see \`base.css\`.
document.documentElement.dataset.alive = '';
`;

const firstPaintModule = (features: readonly Feature[]) => starting(features.map(({firstPaint}) => firstPaint));

function starting(started: readonly (Readonly<Record<string, string>> | undefined)[]): string {
  const functions = started.flatMap((files) => Object.entries(files ?? {}));
  return [
    `'use strict';`,
    `import {startAll} from './src/ui/startAll';`,
    ...functions.map(([name, file]) => `import {${name}} from './${file}';`),
    `startAll([${functions.map(([name]) => name).join(', ')}]);`,
  ].join('\n');
}

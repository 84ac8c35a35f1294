import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Plugin} from '@docusaurus/types';
import {htmlFiles} from '../builtPages';
import {afterwards} from '../buildSteps';
import {pruneStyles} from './pruneStyles';

/** Takes rules of the theme out of the style sheet that no page and no script of this site can use. */
export default function pruneStylesPlugin(): Plugin {
  return {
    name: 'versus-prune-styles',
    postBuild: afterwards(({outDir}) => {
      const filesIn = (folder: string, ending: string) =>
        readdirSync(path.join(outDir, folder))
          .filter((name) => name.endsWith(ending))
          .map((name) => path.join(outDir, folder, name));
      const words = new Set<string>();
      for (const file of [...htmlFiles(outDir), ...filesIn('assets/js', '.js')]) {
        for (const [word] of readFileSync(file, 'utf8').matchAll(/[\w-]+/g)) words.add(word);
      }
      for (const file of filesIn('assets/css', '.css')) {
        writeFileSync(file, pruneStyles(readFileSync(file, 'utf8'), words));
      }
      return Promise.resolve();
    }),
  };
}

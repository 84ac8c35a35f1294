import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Plugin} from '@docusaurus/types';
import {changePages, htmlFiles} from '../builtPages';
import {afterwards} from '../buildSteps';
import {contentName, hashIn} from './contentName';
import {sheetsNeeded, withSheets} from './sheetsNeeded';
import {pruneStyles} from './pruneStyles';

/**
 * Topics are what is read most, so all pages share the sheet of topics; what other kinds of pages have of their own stays
 * out of it. Of practice the frame of its page is shared, which stands there before its scripts; how results of a search
 * look comes with them.
 */
const SHARED =
  /^(?!.*[\\/]src[\\/](?:practice[\\/](?!PracticePage\.)|components[\\/](?:CheatSheet|Editions|Home|Versions)[\\/]|search[\\/]results\.css$))/;

/**
 * Takes rules of the theme out of the style sheets that no page and no script of this site can use. What is left gets a
 * name of its own: servers keep such files for ever, and what is left may change when the sheet it came from does not.
 */
export default function pruneStylesPlugin(): Plugin {
  return {
    name: 'versus-prune-styles',
    configureWebpack: (_, isServer) =>
      isServer ? {} : {optimization: {splitChunks: {cacheGroups: {styles: {test: SHARED}}}}},
    postBuild: afterwards(({outDir}) => {
      const filesIn = (folder: string, ending: string) =>
        readdirSync(path.join(outDir, folder))
          .filter((name) => name.endsWith(ending))
          .map((name) => path.join(outDir, folder, name));
      const inScripts = wordsOf(filesIn('assets/js', '.js').map(read));
      // Pages of parts bring their own few styles.
      const sheets = filesIn('assets/css', '.css');
      // A sheet that scripts load is known to them by its name; such sheets are ours and hold no spare rule.
      const isOfScripts = (file: string) => inScripts.has(hashIn(path.basename(file)));
      const words = new Set([
        ...inScripts,
        ...wordsOf(htmlFiles(outDir).map(read).filter(hasSheet)),
        ...wordsOf(sheets.filter(isOfScripts).map(read)),
      ]);
      const renamed = new Map<string, string>();
      for (const file of sheets.filter((sheet) => !isOfScripts(sheet))) {
        const name = path.basename(file);
        const css = pruneStyles(readFileSync(file, 'utf8'), words);
        renamed.set(name, contentName(name, css));
        rmSync(file);
        writeFileSync(path.join(outDir, 'assets/css', contentName(name, css)), css);
      }
      const sheetsOfKinds = sheets
        .filter(isOfScripts)
        .map((file) => ({name: path.basename(file), classes: new Set(classesIn(read(file)))}));
      const inCommon = [...renamed.values()].flatMap((name) => classesIn(read(path.join(outDir, 'assets/css', name))));
      changePages((html) => {
        if (!hasSheet(html)) return html;
        const page = [...renamed].reduce((text, [from, to]) => text.replaceAll(from, to), html);
        return withSheets(page, sheetsNeeded(wordsOf([html]), sheetsOfKinds, inCommon));
      });
      return Promise.resolve();
    }),
  };
}

const read = (file: string) => readFileSync(file, 'utf8');

const hasSheet = (html: string) => html.includes('assets/css/');

const classesIn = (css: string) => [...css.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name]) => name!);

function wordsOf(texts: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const text of texts) for (const [word] of text.matchAll(/[\w-]+/g)) words.add(word);
  return words;
}

import {mkdirSync, rmSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {atOnce} from '../buildSteps';
import {writeOutput} from '../builtPages';
import {bundleScripts, watchScripts, type BundledScripts, type BundlePaths} from './bundleScripts';
import {ownStylesOnly} from './ownStylesOnly';
import {scriptTags, type PageScripts} from './pageScripts';

/** The scripts of the site's own pages: bundled, named in every page, and known to components as plugin data. */
export default function readingPagesPlugin({
  siteDir,
  siteConfig: {baseUrl},
  siteStorage,
  generatedFilesDir,
}: LoadContext): Plugin {
  const isEditing = process.env.NODE_ENV === 'development';
  const folder = path.join(generatedFilesDir, 'versus-reading-pages');
  const constants = {BASE_URL: baseUrl, THEME_KEY: `theme${siteStorage.namespace}`};
  let bundled: Promise<BundledScripts> | undefined;
  let watched: Promise<BundlePaths> | undefined;
  return {
    name: 'versus-reading-pages',
    async loadContent(): Promise<PageScripts> {
      if (isEditing) {
        mkdirSync(folder, {recursive: true});
        return {
          addresses: withBase(await (watched ??= watchScripts(siteDir, constants, folder))),
          firstPaint: '',
          inputs: [],
        };
      }
      const {paths, firstPaint, inputs} = await (bundled ??= bundleScripts(siteDir, constants));
      return {addresses: withBase(paths), firstPaint, inputs};
    },
    contentLoaded: ({content, actions}) => actions.setGlobalData((content as PageScripts).addresses),
    configurePostCss(options) {
      options.plugins.unshift(ownStylesOnly());
      return options;
    },
    injectHtmlTags: ({content}) => ({headTags: scriptTags(content as PageScripts, baseUrl)}),
    // The server of `dev` has no built files, so it gets a folder of its own, and loads a page anew when one changes.
    configureWebpack: () =>
      isEditing ? ({devServer: {static: [{publicPath: baseUrl, directory: folder, watch: true}]}} as object) : {},
    postBuild: atOnce(async ({outDir}) => {
      // The framework's own scripts, which no page names.
      rmSync(path.join(outDir, 'assets/js'), {recursive: true, force: true});
      for (const file of (await bundled)!.files) writeOutput(outDir, file);
    }),
  };

  function withBase(paths: BundlePaths): BundlePaths {
    return Object.fromEntries(Object.entries(paths).map(([name, file]) => [name, baseUrl + file])) as BundlePaths;
  }
}

import {mkdirSync} from 'node:fs';
import path from 'node:path';
import type {HtmlTagObject, LoadContext, Plugin} from '@docusaurus/types';
import {atOnce} from '../buildSteps';
import {writeOutput} from '../builtPages';
import {bundleScripts, watchScripts, type BundledScripts, type BundlePaths} from './bundleScripts';

/** The content of this plugin: where the scripts are, for pages that name them themselves too. */
export interface PageScripts {
  /** Addresses of the bundles, with the base path. */
  addresses: BundlePaths;
  /** Text of the script that stands in pages; nothing in `dev`, where it is a file. */
  firstPaint: string;
}

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
        return {addresses: withBase(await (watched ??= watchScripts(siteDir, constants, folder))), firstPaint: ''};
      }
      const {paths, firstPaint} = await (bundled ??= bundleScripts(siteDir, constants));
      return {addresses: withBase(paths), firstPaint};
    },
    contentLoaded: ({content, actions}) => actions.setGlobalData((content as PageScripts).addresses),
    injectHtmlTags: ({content}) => ({headTags: scriptTags(content as PageScripts, baseUrl)}),
    // The server of `dev` has no built files, so it gets a folder of its own, and loads a page anew when one changes.
    configureWebpack: () =>
      isEditing ? ({devServer: {static: [{publicPath: baseUrl, directory: folder, watch: true}]}} as object) : {},
    postBuild: atOnce(async ({outDir}) => {
      for (const file of (await bundled)!.files) writeOutput(outDir, file);
    }),
  };

  function withBase(paths: BundlePaths): BundlePaths {
    return Object.fromEntries(Object.entries(paths).map(([name, file]) => [name, baseUrl + file])) as BundlePaths;
  }
}

function scriptTags({addresses, firstPaint}: PageScripts, baseUrl: string): HtmlTagObject[] {
  return [
    firstPaint === ''
      ? {tagName: 'script', attributes: {src: `${baseUrl}assets/js/firstPaint.js`}}
      : {tagName: 'script', innerHTML: firstPaint},
    {tagName: 'script', attributes: {src: addresses.reading, defer: true}},
  ];
}

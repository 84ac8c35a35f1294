import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {DocusaurusConfig, LoadContext, Plugin} from '@docusaurus/types';

/** Packages that the framework brings for more than this site asks of them, and what readers get instead. */
const STAND_INS = {
  'react-helmet-async$': 'headTags.tsx',
  'react-loadable$': 'loadable.tsx',
  'path-to-regexp$': 'pathToRegexp.ts',
  'hoist-non-react-statics$': 'sameStatics.ts',
  nprogress$: 'progressBar.ts',
  '@docusaurus/utils-common$': 'slashes.ts',
};

/** Settings that are read while the site is built, and never in a browser. */
const OF_BUILD = [
  'presets',
  'plugins',
  'themes',
  'clientModules',
  'headTags',
  'scripts',
  'stylesheets',
  'markdown',
  'staticDirectories',
  'storage',
  'i18n',
] as const satisfies (keyof DocusaurusConfig)[];

/** The same of the theme's settings. */
const OF_THEME = ['prism', 'blog'];

/**
 * Takes out of the scripts what the framework brings and this site never uses. Pages are still rendered with the originals,
 * so each of the files in `src/stand-ins` must show what its original shows.
 */
export default function leanFrameworkPlugin({siteDir, siteConfig, generatedFilesDir}: LoadContext): Plugin {
  const folder = path.join(generatedFilesDir, 'versus-lean-framework');
  return {
    name: 'versus-lean-framework',
    configureWebpack(_config, isServer, {currentBundler}) {
      if (isServer) return {};
      mkdirSync(folder, {recursive: true});
      const write = (name: string, value: unknown) => {
        const file = path.join(folder, name);
        writeFileSync(file, `export default ${JSON.stringify(value)};\n`);
        return file;
      };
      const {NormalModuleReplacementPlugin} = currentBundler.instance;
      return {
        // Where style sheets do not load it says so on the home page, which `baseUrlIssueBanner` switches off but does not leave out.
        plugins: [
          new NormalModuleReplacementPlugin(/^\.\/BaseUrlIssueBanner$/, path.join(siteDir, 'src/stand-ins/nothing.ts')),
        ],
        mergeStrategy: {'resolve.alias': 'prepend'},
        resolve: {
          alias: {
            ...Object.fromEntries(
              Object.entries(STAND_INS).map(([name, file]) => [name, path.join(siteDir, 'src/stand-ins', file)]),
            ),
            '@generated/docusaurus.config$': write('settings.js', settingsOfPages(siteConfig)),
            // Names and versions of plugins, for the framework's own debug pages.
            '@generated/site-metadata$': write('metadata.js', {}),
          },
        },
      };
    },
  };
}

function settingsOfPages(siteConfig: DocusaurusConfig): object {
  return {...without(siteConfig, OF_BUILD), themeConfig: without(siteConfig.themeConfig, OF_THEME)};
}

const without = (settings: object, names: readonly string[]) =>
  Object.fromEntries(Object.entries(settings).filter(([name]) => !names.includes(name)));

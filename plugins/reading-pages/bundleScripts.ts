import {createHash} from 'node:crypto';
import path from 'node:path';
import {build, context, transform, type BuildOptions, type Metafile, type OutputFile as Bundle} from 'esbuild';
import type {OutputFile} from '../exportTopics';

/** Folders of the bundles in the built site; servers keep what is in them for ever. */
const folderOf = (file: string) => `assets/${path.extname(file).slice(1)}/`;

/** What is bundled, by the name of its bundle: the script of every page that is read, and what few pages load beside it. */
const scripts = {
  reading: 'src/client/reading.client.ts',
  notFound: 'src/client/notFound.client.ts',
  sinceLastVisit: 'src/components/Editions/sinceLastVisit.client.ts',
  search: 'src/search/searchWorker.ts',
  practice: 'src/practice/practice.client.tsx',
};

/** Style sheets that one kind of page has beside that of all. Practice's comes with its script. */
const sheets = {
  home: 'src/components/Home/home.css',
  results: 'src/search/resultsPage.css',
  cheatSheet: 'src/components/CheatSheet/cheatSheet.css',
  editions: 'src/components/Editions/editions.css',
  versions: 'src/components/Versions/versions.css',
};

/** The script that stands in pages because it must run before the first paint. */
const FIRST_PAINT = 'src/client/firstPaint.client.ts';

/** What practice gets in place of React, with which its components are rendered nowhere: the same for a tenth of the bytes. */
const PREACT = {
  react: 'preact/compat',
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react-dom/client': 'preact/compat/client',
};

/** Settings of the site that scripts know; each is a global constant in `src/client/constants.d.ts`. */
export interface ScriptConstants {
  /** Path under which the site is served; begins and ends with a slash. */
  BASE_URL: string;
  /** Key in `localStorage` of the theme that a reader chose. */
  THEME_KEY: string;
}

/** A bundle as pages name it: a script by its name, a style sheet with `Styles` behind it. */
type BundleName = keyof typeof scripts | `${keyof typeof sheets | 'practice'}Styles`;

/** Paths of the bundles, relative to the site's root; `search` is a worker. */
export type BundlePaths = Record<BundleName, string>;

export interface BundledScripts {
  paths: BundlePaths;
  files: OutputFile[];
  /** Text of the script before the first paint. */
  firstPaint: string;
  /** Files of packages and of ours that the bundles contain, relative to the site's folder. */
  inputs: string[];
}

/** Bundles the site's own browser scripts for readers: minified, each named after its content. */
export async function bundleScripts(siteDir: string, constants: ScriptConstants): Promise<BundledScripts> {
  const options = {
    ...optionsOf(siteDir, constants, 'production'),
    // Not names: a class that is shortened to two letters may be one of the site's own, as `vs` is.
    minifySyntax: true,
    minifyWhitespace: true,
    write: false,
    metafile: true,
  } as const;
  const [bundled, first] = await Promise.all([
    build({...options, entryPoints: entryPoints(siteDir)}),
    build({...options, entryPoints: [path.join(siteDir, FIRST_PAINT)]}),
  ]);
  const files = await Promise.all(
    bundled.outputFiles.map(async (bundle) => {
      const content = await minified(bundle);
      return {path: folderOf(bundle.path) + contentName(path.basename(bundle.path), content), content};
    }),
  );
  return {
    files,
    paths: pathsBy((name) => files.find(({path: file}) => isNamed(file, name))!.path),
    firstPaint: (await minified(first.outputFiles[0]!)).trim(),
    inputs: [...inputsOf(bundled.metafile), ...inputsOf(first.metafile)],
  };
}

/**
 * The same for an author: written into `outDir` under plain names, readable, and written anew whenever a source changes.
 * Returns their paths.
 */
export async function watchScripts(siteDir: string, constants: ScriptConstants, outDir: string): Promise<BundlePaths> {
  const watcher = await context({
    ...optionsOf(siteDir, constants, 'development'),
    entryPoints: {...entryPoints(siteDir), firstPaint: path.join(siteDir, FIRST_PAINT)},
    outdir: path.join(outDir, 'assets/js'),
    sourcemap: 'inline',
  });
  await watcher.rebuild();
  await watcher.watch();
  return pathsBy((name) => `assets/js/${name}`);
}

const LANGUAGE = {
  // Those of `browserslist` in `package.json`.
  target: ['chrome123', 'edge123', 'firefox125', 'safari17.5'],
  charset: 'utf8',
  legalComments: 'none',
} satisfies BuildOptions;

function optionsOf(siteDir: string, constants: ScriptConstants, mode: 'production' | 'development'): BuildOptions {
  const defined = {...constants, 'process.env.NODE_ENV': mode};
  return {
    bundle: true,
    format: 'iife',
    ...LANGUAGE,
    jsx: 'automatic',
    logLevel: 'warning',
    alias: {'@site': siteDir, ...PREACT},
    define: Object.fromEntries(Object.entries(defined).map(([name, value]) => [name, JSON.stringify(value)])),
    outdir: siteDir,
    absWorkingDir: siteDir,
  };
}

/** A bundle with the names in its script shortened. */
async function minified({path: file, text}: Bundle): Promise<string> {
  return file.endsWith('.js') ? (await transform(text, {minify: true, ...LANGUAGE})).code : text;
}

const entryPoints = (siteDir: string) =>
  Object.fromEntries(Object.entries({...scripts, ...sheets}).map(([name, file]) => [name, path.join(siteDir, file)]));

const pathsBy = (pathOf: (name: string) => string) =>
  Object.fromEntries([
    ...Object.keys(scripts).map((name) => [name, pathOf(`${name}.js`)]),
    ...[...Object.keys(sheets), 'practice'].map((name) => [`${name}Styles`, pathOf(`${name}.css`)]),
  ]) as BundlePaths;

/** `reading.js` with a hash of what it holds: `reading.1a2b3c4d.js`. */
function contentName(name: string, content: string): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  const {name: stem, ext} = path.parse(name);
  return `${stem}.${hash}${ext}`;
}

const isNamed = (file: string, name: string) => path.basename(file).replace(/\.[0-9a-f]{8}(?=\.)/, '') === name;

const inputsOf = ({inputs}: Metafile): string[] => Object.keys(inputs);

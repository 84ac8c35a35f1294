import {createHash} from 'node:crypto';
import path from 'node:path';
import {build, context, transform, type BuildOptions, type Metafile, type OutputFile as Bundle} from 'esbuild';
import type {Feature} from './feature';
import type {OutputFile} from './outputFile';
import type {BundlePaths} from './pageScripts';
import {STARTED, STARTED_FIRST, startingModules} from './startingModules';

/** Folders of the bundles in the built site; servers keep what is in them for ever. */
const folderOf = (file: string) => `assets/${path.extname(file).slice(1)}/`;

/** Name of the script that stands in pages because it must run before the first paint. */
const FIRST_PAINT = 'firstPaint';

/** What practice gets in place of React, with which its components are rendered nowhere: the same for a tenth of the bytes. */
const PREACT = {
  react: 'preact/compat',
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react-dom/client': 'preact/compat/client',
};

/** Settings of the site that scripts know; each is a global constant in `src/ui/constants.d.ts`. */
export interface ScriptConstants {
  /** Path under which the site is served; begins and ends with a slash. */
  BASE_URL: string;
  /** Key in `localStorage` of the theme that a reader chose. */
  THEME_KEY: string;
}

export interface BundledScripts {
  /** Relative to the site's root. */
  paths: BundlePaths;
  files: OutputFile[];
  /** Text of the script before the first paint. */
  firstPaint: string;
  /** Files of packages and of ours that the bundles contain, relative to the site's folder. */
  inputs: string[];
}

/** Bundles the browser scripts and style sheets of all features for readers: minified, each named after its content. */
export async function bundleScripts(
  siteDir: string,
  features: readonly Feature[],
  constants: ScriptConstants,
): Promise<BundledScripts> {
  const options = {
    ...optionsOf(siteDir, features, constants, 'production'),
    // Not names: a class that is shortened to two letters may be one of the site's own, as `vs` is.
    minifySyntax: true,
    minifyWhitespace: true,
    write: false,
    metafile: true,
  } as const;
  const {[FIRST_PAINT]: firstEntry, ...entries} = entryPoints(siteDir, features);
  const [bundled, first] = await Promise.all([
    build({...options, entryPoints: entries}),
    build({...options, entryPoints: {[FIRST_PAINT]: firstEntry!}}),
  ]);
  const made = await Promise.all(
    bundled.outputFiles.map(async (bundle) => {
      const content = await minified(bundle);
      const file = {path: folderOf(bundle.path) + contentName(path.basename(bundle.path), content), content};
      return {file, name: bundleName(bundle.path)};
    }),
  );
  return {
    files: made.map(({file}) => file),
    paths: Object.fromEntries(made.map(({name, file}) => [name, file.path])),
    firstPaint: (await minified(first.outputFiles[0]!)).trim(),
    inputs: [...inputsOf(bundled.metafile), ...inputsOf(first.metafile)],
  };
}

/**
 * The same for an author: written into `outDir` under plain names, readable, and written anew whenever a source changes.
 * Returns their paths.
 */
export async function watchScripts(
  siteDir: string,
  features: readonly Feature[],
  constants: ScriptConstants,
  outDir: string,
): Promise<BundlePaths> {
  const watcher = await context({
    ...optionsOf(siteDir, features, constants, 'development'),
    entryPoints: entryPoints(siteDir, features),
    outdir: path.join(outDir, 'assets/js'),
    sourcemap: 'inline',
    metafile: true,
  });
  const {metafile} = await watcher.rebuild();
  await watcher.watch();
  const files = Object.keys(metafile.outputs).map((file) => path.basename(file));
  return Object.fromEntries(files.map((file) => [bundleName(file), `assets/js/${file}`]));
}

const LANGUAGE = {
  // Those of `browserslist` in `package.json`.
  target: ['chrome123', 'edge123', 'firefox125', 'safari17.5'],
  charset: 'utf8',
  legalComments: 'none',
} satisfies BuildOptions;

function optionsOf(
  siteDir: string,
  features: readonly Feature[],
  constants: ScriptConstants,
  mode: 'production' | 'development',
): BuildOptions {
  const defined = {...constants, 'process.env.NODE_ENV': mode};
  return {
    bundle: true,
    format: 'iife',
    ...LANGUAGE,
    jsx: 'automatic',
    logLevel: 'warning',
    alias: {'@site': siteDir, ...PREACT},
    plugins: [startingModules(siteDir, features)],
    define: Object.fromEntries(Object.entries(defined).map(([name, value]) => [name, JSON.stringify(value)])),
    outdir: siteDir,
    absWorkingDir: siteDir,
  };
}

/** A bundle with the names in its script shortened. */
async function minified({path: file, text}: Bundle): Promise<string> {
  return file.endsWith('.js') ? (await transform(text, {minify: true, ...LANGUAGE})).code : text;
}

/** File of each bundle, by its name. */
function entryPoints(siteDir: string, features: readonly Feature[]): Record<string, string> {
  const files = Object.assign({}, ...features.map(({scripts, styles}) => ({...scripts, ...styles}))) as Record<
    string,
    string
  >;
  const absolute = Object.entries(files).map(([name, file]) => [name, path.join(siteDir, file)]);
  return {reading: STARTED, [FIRST_PAINT]: STARTED_FIRST, ...(Object.fromEntries(absolute) as Record<string, string>)};
}

/** `search` of `search.js`, `homeStyles` of `home.css`, which may be the sheet of a script too. */
function bundleName(file: string): string {
  const {name, ext} = path.parse(file);
  return ext === '.css' ? `${name}Styles` : name;
}

/** `reading.js` with a hash of what it holds: `reading.1a2b3c4d.js`. */
function contentName(name: string, content: string): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  const {name: stem, ext} = path.parse(name);
  return `${stem}.${hash}${ext}`;
}

const inputsOf = ({inputs}: Metafile): string[] => Object.keys(inputs);

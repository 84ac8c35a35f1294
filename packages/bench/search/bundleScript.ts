import {createRequire} from 'node:module';
import path from 'node:path';

export const benchFolder = path.resolve('packages/bench');

/** The folder whose own packages only measuring needs; they are installed by themselves. */
export const peersFolder = path.join(benchFolder, 'peers');

/** Resolves from those packages, which the project itself does not have. */
export const peersRequire = createRequire(path.join(peersFolder, 'package.json'));

interface Bundler {
  build(options: Record<string, unknown>): Promise<unknown>;
}

/** Bundles a script for the browser, as small as the site's own; `entry` is a file, or text to be resolved from `peers`. */
export async function bundleScript(
  entry: {file: string} | {text: string},
  outfile: string,
  {isWorker = false, alias = {}}: {isWorker?: boolean; alias?: Record<string, string>} = {},
): Promise<void> {
  const bundler = peersRequire('esbuild') as Bundler;
  await bundler.build({
    ...('file' in entry
      ? {entryPoints: [path.join(benchFolder, entry.file)]}
      : {stdin: {contents: entry.text, resolveDir: peersFolder}}),
    outfile,
    alias,
    bundle: true,
    minify: true,
    format: isWorker ? 'iife' : 'esm',
    target: 'chrome123',
    define: {'process.env.NODE_ENV': '"production"'},
    logLevel: 'error',
  });
}

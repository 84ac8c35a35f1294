import {createRequire} from 'node:module';
import path from 'node:path';

/** The folder whose own packages only measuring needs. */
export const benchFolder = path.resolve('bench');

/** Resolves from the packages of `bench/`, which the project itself does not have. */
export const benchRequire = createRequire(path.join(benchFolder, 'package.json'));

interface Bundler {
  build(options: Record<string, unknown>): Promise<unknown>;
}

/** Bundles a script for the browser, as small as the site's own; `entry` is a file, or text to be resolved from `bench/`. */
export async function bundleScript(
  entry: {file: string} | {text: string},
  outfile: string,
  {isWorker = false, alias = {}}: {isWorker?: boolean; alias?: Record<string, string>} = {},
): Promise<void> {
  const bundler = benchRequire('esbuild') as Bundler;
  await bundler.build({
    ...('file' in entry
      ? {entryPoints: [path.join(benchFolder, entry.file)]}
      : {stdin: {contents: entry.text, resolveDir: benchFolder}}),
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

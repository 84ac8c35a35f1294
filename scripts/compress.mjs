import {copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync} from 'node:fs';
import {readFile, utimes, writeFile} from 'node:fs/promises';
import {availableParallelism} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';

/** Kinds of file that get smaller; the others are compressed by their format. */
const TEXT = /\.(?:html|css|m?js|json|map|xml|txt|csv|md|svg|webmanifest|wasm|ico)$/;

/** Less than this fits into one packet anyway. */
const LEAST_BYTES = 256;

/** Files of a build that are read by servers, not by readers. */
const RULES = ['redirects.map', 'csp-header.conf'];
const RULES_OF_OTHERS = ['_redirects', '_headers'];

/** A tree of files by encoding, each file under the name that it has in the build. */
const trees = {
  br: (content) =>
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  gzip: (content) => promisify(gzip)(content, {level: constants.Z_BEST_COMPRESSION}),
};

/**
 * Lays a built site out for `deploy/nginx`: `site/plain`, `site/br` and `site/gzip` for readers, `rules` for the server.
 * A file is in a compressed tree only where that makes it smaller. `to` is emptied first.
 *
 * @param {string} from
 * @param {string} to
 */
export async function compress(from, to) {
  if (!existsSync(path.join(from, 'index.html'))) {
    throw new Error(`${from}: there is no built site here. Run \`npm run build\` first.`);
  }
  for (const folder of ['site', 'rules']) rmSync(path.join(to, folder), {recursive: true, force: true});
  mkdirSync(path.join(to, 'rules'), {recursive: true});
  const files = filesIn(from);
  for (const file of files.filter((name) => RULES.includes(name))) {
    copyFileSync(path.join(from, file), path.join(to, 'rules', file));
  }
  const sizes = {files: 0, plain: 0, br: 0, gzip: 0};
  const waiting = files.filter((name) => !RULES.includes(name) && !RULES_OF_OTHERS.includes(name));
  const worker = async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) await layOut(file, from, to, sizes);
  };
  await Promise.all(Array.from({length: availableParallelism()}, worker));
  return sizes;
}

async function layOut(file, from, to, sizes) {
  const content = await readFile(path.join(from, file));
  const {atime, mtime} = statSync(path.join(from, file));
  const write = async (tree, bytes) => {
    const target = path.join(to, 'site', tree, file);
    mkdirSync(path.dirname(target), {recursive: true});
    await writeFile(target, bytes);
    // nginx makes ETag and Last-Modified of it.
    await utimes(target, atime, mtime);
  };
  await write('plain', content);
  sizes.files += 1;
  sizes.plain += content.length;
  for (const [tree, encode] of Object.entries(trees)) {
    const isText = TEXT.test(file) && content.length >= LEAST_BYTES;
    const packed = isText ? await encode(content) : content;
    if (packed.length < content.length) await write(tree, packed);
    sizes[tree] += Math.min(packed.length, content.length);
  }
}

/** Names of all files, relative to the folder, with forward slashes. */
function filesIn(folder) {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((found) => found.isFile())
    .map((found) => path.relative(folder, path.join(found.parentPath, found.name)).replaceAll(path.sep, '/'))
    .sort();
}

async function main(from = 'build', to = 'build-for-server') {
  const began = Date.now();
  const {files, ...bytes} = await compress(from, to);
  const kilobytes = Object.entries(bytes).map(([tree, count]) => `${tree} ${Math.round(count / 1000)} kB`);
  console.log(`${files} files in ${to}: ${kilobytes.join(', ')} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main(...process.argv.slice(2)).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}

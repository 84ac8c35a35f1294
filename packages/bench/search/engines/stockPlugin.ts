import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {PublishedTopic} from '../../../../src/site/content/site';
import {benchFolder, bundleScript} from '../bundleScript';
import type {Engine} from '../engine';
import {topicHtml} from '../topicHtml';

/** More is no reasonable time for a build, and more memory no machine of a CI has. */
const MOST_MINUTES = 9;
const MOST_MEGABYTES = 8000;

/** The stock plugin with its own defaults, on pages whose parts are all headings: the best that it can be given. */
export const stockPlugin: Engine = {
  name: 'docusaurus-search-local, parts as headings',
  build: (topics, folder) =>
    buildFrom(folder, (pages) =>
      topics.map((topic) => {
        const file = path.join(pages, `${topic.id}.html`);
        writeFileSync(file, topicHtml(topic));
        return {filePath: file, url: topic.url, type: 'docs'};
      }),
    ),
};

/** The stock plugin on the pages that this site has: what one would get by adding it. */
export const stockPluginOnBuiltPages: Engine = {
  name: 'docusaurus-search-local, the real pages',
  build: (topics, folder) =>
    buildFrom(folder, () =>
      topics.map((topic: PublishedTopic) => ({
        filePath: path.resolve(`build${topic.url}index.html`),
        url: topic.url,
        type: 'docs',
      })),
    ),
};

async function buildFrom(folder: string, makePages: (folder: string) => object[]) {
  const pages = path.join(folder, 'pages');
  const generated = path.join(folder, 'generated');
  const index = path.join(folder, 'search-index.json');
  for (const name of [pages, generated]) mkdirSync(name, {recursive: true});
  const list = path.join(folder, 'pages.json');
  writeFileSync(list, JSON.stringify(makePages(pages)));
  // In a process of its own, so that running out of memory ends that one alone.
  const script = path.join(benchFolder, 'search/stockPluginIndex.cjs');
  const {status, signal, stdout, stderr} = spawnSync(
    process.execPath,
    [`--max-old-space-size=${MOST_MEGABYTES}`, script, list, index, generated],
    {encoding: 'utf8', timeout: MOST_MINUTES * 60_000, maxBuffer: 2 ** 26},
  );
  if (status !== 0 || !existsSync(index)) {
    const reason = signal
      ? `ended by ${signal}`
      : (/(?:FATAL ERROR|\w*Error): .*/.exec(stderr)?.[0] ?? `exit code ${status}`);
    throw new Error(`The index could not be built: ${reason}`);
  }
  const alias = Object.fromEntries(
    ['generated.js', 'generated-constants.js'].map((file) => [
      `@generated/@easyops-cn/docusaurus-search-local/default/${file}`,
      path.join(generated, file),
    ]),
  );
  const theme = '@easyops-cn/docusaurus-search-local/dist/client/client/theme';
  const client = readFileSync(path.join(benchFolder, 'search/clients/stockPlugin.js'), 'utf8');
  await bundleScript({text: client}, path.join(folder, 'client.js'), {alias});
  // The plugin's script asks for its worker under this name.
  await bundleScript({text: `import '${theme}/worker.js'`}, path.join(folder, 'worker.js'), {isWorker: true, alias});
  return {seconds: Number(stdout), bytes: statSync(index).size, client: '/client.js'};
}

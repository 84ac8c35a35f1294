import {copyFileSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {DIAGRAM_FOLDER, diagramFileName, diagramHash, diagramSources} from '../../../src/site/content/diagramFile';
import {topicMarkdown} from '../../../src/features/exports/markdown/topicMarkdown';
import type {PublishedTopic} from '../../../src/site/content/site';
import type {TopicOnDisk} from '../../../src/site/content/topicOnDisk';

/** What the template sets, with a folder of its own name for what is built: its search, its theme, its sidebar of all pages. */
const config = `import {defineConfig} from 'astro/config';
import starlight from '@astrojs/starlight';

export default defineConfig({
  site: 'https://starlight.example',
  outDir: './build',
  integrations: [starlight({title: 'Starlight'})],
});
`;

const contentConfig = `import {defineCollection} from 'astro:content';
import {docsLoader} from '@astrojs/starlight/loaders';
import {docsSchema} from '@astrojs/starlight/schema';

export const collections = {docs: defineCollection({loader: docsLoader(), schema: docsSchema()})};
`;

const site = {
  origin: 'https://starlight.example',
  baseUrl: '/',
  title: 'Starlight',
  tagline: '',
  repository: undefined,
  siteDir: '.',
};

/** Where the pages of a project stand. */
const PAGES = 'src/content/docs';

/**
 * A Starlight site as its template makes one, with the Markdown of the topics as its pages, the same that the stock site gets.
 * Starlight knows no Mermaid. Of the ways to have it the lightest for its readers is taken: a picture that was drawn
 * beforehand, beside the page, whose size Astro reads and writes into it; no script draws it.
 */
export function layOutStarlight(
  folder: string,
  topics: readonly PublishedTopic[],
  real: readonly Pick<TopicOnDisk, 'id'>[],
): void {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(path.join(folder, PAGES), {recursive: true});
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
  // Astro bundles what the project says it depends on.
  copyFileSync('packages/bench/peers/starlight/package.json', path.join(folder, 'package.json'));
  write('astro.config.mjs', config);
  write('src/content.config.ts', contentConfig);
  // Every page asks for it.
  mkdirSync(path.join(folder, 'public'));
  copyFileSync('static/favicon.svg', path.join(folder, 'public/favicon.svg'));
  topics.forEach((topic, place) => {
    write(`${PAGES}/${topic.id}.md`, starlightPage(topic));
    const drawing = diagramSources(topic.page).find(({kind}) => kind === 'wide');
    if (!drawing) return;
    const name = diagramFileName(real[place % real.length]!.id, 'wide', diagramHash(drawing));
    copyFileSync(path.join(DIAGRAM_FOLDER, name), path.join(folder, PAGES, `${topic.id}.svg`));
  });
}

/** The title stands in the front matter, from which Starlight makes the heading. */
function starlightPage(topic: PublishedTopic): string {
  const [, title, rest] = /^# (.*)\n([\s\S]*)$/.exec(topicMarkdown(topic, site))!;
  const description = topic.facts.distinction.trim();
  const frontMatter = ['---', `title: ${JSON.stringify(title)}`, `description: ${JSON.stringify(description)}`, '---'];
  const described = /accTitle: (.*)/.exec(rest!)?.[1] ?? 'Diagram';
  const page = rest!.replace(/^```mermaid\n[\s\S]*?^```$/gm, () => `![${described}](./${topic.id}.svg)`);
  return `${frontMatter.join('\n')}\n${page}`;
}

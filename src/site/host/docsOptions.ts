import path from 'node:path';
import type {Options as DocsOptions} from '@docusaurus/plugin-content-docs';
import type {ParseFrontMatter} from '@docusaurus/types';
import {docsVersions} from '../content/docsVersions';
import {readFacts, todayOf} from '../content/readTopics';
import {versionOfFile} from '../../core/edition/versionOfFile';
import type {Feature} from './feature';

/** The options of the docs plugin: every topic at the root of its edition, and what features do to its page. */
export const docsOptions = (siteDir: string, features: readonly Feature[]): DocsOptions => ({
  routeBasePath: '/',
  sidebarPath: './sidebars.ts',
  breadcrumbs: false,
  numberPrefixParser: false,
  ...docsVersions(siteDir),
  beforeDefaultRemarkPlugins: features.flatMap(({remark = []}) => [...remark]),
});

/**
 * Front matter of a topic's page is made from its facts, so that nothing is written twice. A page whose facts cannot be
 * read gets none, because the build is about to stop with the reason.
 */
export const topicFrontMatter =
  (siteDir: string, features: readonly Feature[]): ParseFrontMatter =>
  async (params) => {
    const parsed = await params.defaultParseFrontMatter(params);
    const folder = path.dirname(params.filePath);
    const facts = readFacts(folder, todayOf(new Date()));
    if (!facts) return parsed;
    const topic = {
      id: path.basename(folder),
      edition: versionOfFile(params.filePath),
      folder: path.relative(siteDir, folder).replaceAll(path.sep, '/'),
      facts,
    };
    const made = features.map(({frontMatter}) => frontMatter?.(topic, siteDir));
    return {...parsed, frontMatter: Object.assign({}, ...made, parsed.frontMatter) as Record<string, unknown>};
  };

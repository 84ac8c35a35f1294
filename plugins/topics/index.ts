import {createHash} from 'node:crypto';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {headingTitles} from '../../model/pageHeadings';
import {partsOf} from '../../model/parts';
import {changedSince} from '../editions/changedSince';
import {readSupportedVersions} from '../versions/readSupportedVersions';
import {goneProblems} from './editionProblems';
import {problemsError} from './problemsError';
import {readTopic, readTopics, todayOf, type TopicOnDisk} from './readTopics';
import {registerProblems} from './registerProblems';

/** Reads and checks every topic before anything is bundled, and lets pages import `topic.yaml`. */
export default function topicsPlugin({siteDir}: LoadContext): Plugin {
  return {
    name: 'versus-topics',
    getPathsToWatch: () => [`${siteDir}/docs/**/topic.yaml`, `${siteDir}/versioned_docs/**/topic.yaml`],
    loadContent() {
      const today = todayOf(new Date());
      const read = readTopics(siteDir, today);
      // While an author edits, an id may still change: only what is published has to be registered.
      const isEditing = process.env.NODE_ENV === 'development';
      const problems = [
        ...read.problems,
        ...(isEditing ? [] : [...registerProblems(siteDir, read, today), ...goneProblems(siteDir, read)]),
      ];
      if (problems.length > 0) throw problemsError(problems);
      return read.topics;
    },
    configureWebpack(config, _isServer, _utils, topics) {
      keepCacheHonest(siteDir, config, topics as TopicOnDisk[]);
      return {
        module: {
          rules: [
            {
              test: /topic\.yaml$/,
              use: [{loader: path.join(siteDir, 'plugins/topics/yamlLoader.cjs'), options: {jsonOf}}],
            },
          ],
        },
      };
    },
  };
}

/** What a `topic.yaml` says as JSON, without reading it once more; nothing where it is not YAML. */
const jsonOf = (file: string): string | undefined => readTopic(path.dirname(file), todayOf(new Date()))?.json;

/**
 * Pages of older editions say which parts of others they lack, and all say which rows changed and how long they hold. The bundler keeps what it made of a page until the page
 * itself changes, so what else goes into it has to be part of the cache's name.
 */
function keepCacheHonest(siteDir: string, config: object, topics: readonly TopicOnDisk[]): void {
  const {cache} = (config as {experiments?: {cache?: {version?: string}}}).experiments ?? {};
  if (typeof cache !== 'object' || !topics.some(({edition}) => edition !== 'current')) return;
  const parts = topics.map(({id, edition, folder, facts, page}) => [
    id,
    edition,
    partsOf(facts).map((part) => [part.id, part.title]),
    headingTitles(page),
    facts.redirects,
    changedSince(path.join(siteDir, folder), facts),
  ]);
  const hash = createHash('sha256')
    .update(JSON.stringify([parts, readSupportedVersions(siteDir).versions]))
    .digest('hex')
    .slice(0, 10);
  cache.version = `${cache.version ?? ''}-${hash}`;
}

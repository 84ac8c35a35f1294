import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {AllContent} from '@docusaurus/types';
import type {TopicOnDisk} from './readTopics';

/** A topic with the address Docusaurus gave its page. */
export interface PublishedTopic extends TopicOnDisk {
  url: string;
  /** False for older editions, which search, practice and exports leave out. */
  isCurrent: boolean;
}

/** An edition with the address of its home page. */
export interface PublishedEdition {
  /** `current`, or the name of an older edition. */
  edition: string;
  /** Ends in a slash. */
  url: string;
  isCurrent: boolean;
  /** In sidebar order. */
  topics: PublishedTopic[];
}

/** Every topic that the build publishes, in sidebar order. Only valid once all plugins have loaded. */
export const publishedTopics = (allContent: AllContent): PublishedTopic[] =>
  publishedEditions(allContent).flatMap(({topics}) => topics);

/** The editions that the build publishes, the current one first. Only valid once all plugins have loaded. */
export function publishedEditions(allContent: AllContent): readonly PublishedEdition[] {
  const known = published.get(allContent) ?? readEditions(allContent);
  published.set(allContent, known);
  return known;
}

/** A dozen plugins ask, and every answer would be another copy of all topics. */
const published = new WeakMap<AllContent, readonly PublishedEdition[]>();

function readEditions(allContent: AllContent): PublishedEdition[] {
  const topics = allContent['versus-topics']?.default as TopicOnDisk[];
  const docs = allContent['docusaurus-plugin-content-docs']?.default as LoadedContent;
  return docs.loadedVersions.map(({versionName, isLast, path, docs: pages}) => {
    const addresses = new Map(pages.map(({source, permalink}) => [source, permalink]));
    return {
      edition: versionName,
      url: path.replace(/\/?$/, '/'),
      isCurrent: isLast,
      topics: topics
        .filter(({edition}) => edition === versionName)
        .flatMap((topic) => {
          const url = addresses.get(`@site/${topic.folder}/index.mdx`);
          return url === undefined ? [] : [{...topic, url, isCurrent: isLast}];
        }),
    };
  });
}

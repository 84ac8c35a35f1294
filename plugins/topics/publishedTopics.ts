import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {AllContent} from '@docusaurus/types';
import type {TopicOnDisk} from './readTopics';

/** A topic with the address Docusaurus gave its page. */
export interface PublishedTopic extends TopicOnDisk {
  url: string;
  /** False for older editions, which search, practice and exports leave out. */
  isCurrent: boolean;
}

/** Every topic that the build publishes, in sidebar order. Only valid once all plugins have loaded. */
export function publishedTopics(allContent: AllContent): PublishedTopic[] {
  const topics = allContent['versus-topics']?.default as TopicOnDisk[];
  const docs = allContent['docusaurus-plugin-content-docs']?.default as LoadedContent;
  return docs.loadedVersions.flatMap(({versionName, isLast, docs: pages}) =>
    topics
      .filter(({edition}) => edition === versionName)
      .flatMap((topic) => {
        const page = pages.find(({source}) => source === `@site/${topic.folder}/index.mdx`);
        return page ? [{...topic, url: page.permalink, isCurrent: isLast}] : [];
      }),
  );
}

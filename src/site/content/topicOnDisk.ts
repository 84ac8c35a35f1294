import type {Page} from '../../core/page/page';
import type {Problem} from '../../core/text/problem';
import type {Topic} from '../../core/topic/topic';
import type {CodeText} from '../../core/text/yamlPlaces';

/** A topic as it lies in the project. */
export interface TopicOnDisk {
  /** The name of its folder, which is its id and the first part of its address. */
  id: string;
  /** `current`, or the name of an older edition. */
  edition: string;
  /** Folder of the topic from the project's root, with forward slashes. */
  folder: string;
  facts: Topic;
  /** The text of `topic.yaml`. */
  factsText: string;
  /** See `ParsedTopic`. */
  codeTexts: readonly CodeText[];
  /** `index.mdx`. */
  page: Page;
}

/** What lies in the project: the topics that can be shown, and everything that is wrong with any of them. */
export interface ReadTopics {
  topics: TopicOnDisk[];
  problems: Problem[];
  /** Ids of topics of the current edition whose parts cannot be told for sure until their problems are solved. */
  unsettled: string[];
}

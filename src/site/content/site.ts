import type {SupportedVersions} from '../../core/edition/supportedVersions';
import type {Register} from '../../core/register/parseRegister';
import type {Changes} from './changes';
import type {TopicOnDisk} from './topicOnDisk';

/** A topic with the address of its page. */
export interface PublishedTopic extends TopicOnDisk {
  /** With the base path; ends in a slash. */
  url: string;
  /** False for older editions, which search, practice and exports leave out. */
  isCurrent: boolean;
}

/** An edition with the address of its home page. */
export interface PublishedEdition {
  /** `current`, or the name of an older edition. */
  edition: string;
  /** With the base path; ends in a slash. */
  url: string;
  isCurrent: boolean;
  topics: readonly PublishedTopic[];
}

/** How the site calls itself and where it is served. */
export interface SiteSettings {
  title: string;
  /** What the site is, in one sentence. */
  tagline: string;
  /** Public address without a slash at the end, for example `https://versus.example`. */
  origin: string;
  /** Path under which the site is served; begins and ends with a slash. */
  baseUrl: string;
  /** Address of the source's repository, or nothing where there is none. */
  repository: string | undefined;
  /** Names of the features in the configuration: pages link to what is there. */
  features: ReadonlySet<string>;
}

/** Everything that is published, read once: features make pages and files of it and read no topic themselves. */
export interface Site extends SiteSettings {
  /** Folder of the project, for files that are not topics. */
  siteDir: string;
  /** The current edition first. */
  editions: readonly PublishedEdition[];
  /** The topics of all editions, without drafts in what readers get. */
  topics: readonly PublishedTopic[];
  /** When each topic and each part was added and last changed. */
  changes: Changes;
  /** Every address that was ever published. */
  register: Register;
  /** Until when the versions of each edition are supported; nothing where the file cannot be read. */
  supported: SupportedVersions | undefined;
}

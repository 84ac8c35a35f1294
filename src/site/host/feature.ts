import type {HtmlTagObject} from '@docusaurus/types';
import type {Problem} from '../../core/text/problem';
import type {TopicOnDisk} from '../content/topicOnDisk';
import type {Site} from '../content/site';
import type {OutputFile} from './outputFile';
import type {PageScripts} from './pageScripts';

/**
 * One thing that a reader or an author would name: what it adds to pages, to the built site and to the script that readers
 * get. Only the host calls it, in the order of the configuration; a feature knows of no other.
 */
export interface Feature {
  /** Name of its folder in `src/features`, unique. */
  name: string;
  /** What is wrong with what authors wrote for it; the build stops with the problems of all features. */
  check?: (siteDir: string) => Promise<Problem[]>;
  /** What the page of a topic is to know of itself, as front matter. */
  frontMatter?: (topic: AuthoredTopic, siteDir: string) => Record<string, unknown>;
  /** Remark plugins for pages of topics; they run before those of Docusaurus. */
  remark?: readonly (() => (tree: never, file: never) => void)[];
  /** Pages that Docusaurus renders. */
  pages?: (site: Site) => readonly Page[];
  /** What components on any page get from `useFeatureData(name)`; has to be JSON. */
  data?: (site: Site) => unknown;
  /** Tags in the head of every page that Docusaurus renders. */
  headTags?: (site: Site) => HtmlTagObject[];
  /** Files beside the pages; where there are thousands, one after the other. HTML among them is changed by `changePage`. */
  files?: (site: ServedSite, build: Build) => Iterable<OutputFile> | Promise<Iterable<OutputFile>>;
  /** Files that pages ask for while they are used: `dev` serves them too, and a reader without network has them. */
  loadedFiles?: (site: Site) => Iterable<LoadedFile>;
  /** Functions that the script of all pages starts: file by name of the function. */
  behaviours?: Readonly<Record<string, string>>;
  /** Functions that run before the first paint of every page: file by name of the function. */
  firstPaint?: Readonly<Record<string, string>>;
  /** Scripts that few pages load beside it, or start as a worker: file by name, see `PageScript`. */
  scripts?: Readonly<Record<string, string>>;
  /** Style sheets of one kind of page: file by name, see `PageStyles`. */
  styles?: Readonly<Record<string, string>>;
  /** What becomes of a finished page; `file` is relative to the site's root. */
  changePage?: (html: string, file: string) => string;
  /** Files that depend on the finished site: the last to be made. */
  finish?: (site: ServedSite, build: FinishedBuild) => Iterable<OutputFile>;
}

/** A topic before it has an address. */
type AuthoredTopic = Pick<TopicOnDisk, 'id' | 'edition' | 'folder' | 'facts'>;

/** A page that Docusaurus renders. */
export interface Page {
  /** With the base path; ends in a slash. */
  path: string;
  /** Module of its component, from the project's root. */
  component: string;
  /** Properties of the component that are made now; JSON. Pages that share a value by identity share its file. */
  data?: Readonly<Record<string, unknown>>;
  /** Properties that are what a file of the project says, from the project's root. */
  modules?: Readonly<Record<string, string>>;
}

/** The site with the addresses of what its pages load. */
export interface ServedSite extends Site {
  scripts: PageScripts;
}

/** What features may need to know of a build. */
interface Build {
  outDir: string;
  /** Address of every page that Docusaurus rendered, with the base path. */
  routes: readonly string[];
  /** Every file, ours and of packages, whose code or style readers get. */
  bundledFiles: readonly string[];
}

/** A file that pages ask for; `edition` where only those of one edition do. */
interface LoadedFile extends OutputFile {
  edition?: string;
}

/** The same once every page is as readers will get it. */
export interface FinishedBuild extends Build {
  /** The files that pages ask for, of all features. */
  loadedFiles: readonly Pick<LoadedFile, 'path' | 'edition'>[];
}

/** Says that an object is a feature, so that a mistake in it is found where it is written. */
export const defineFeature = (feature: Feature): Feature => feature;

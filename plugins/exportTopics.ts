import type {LoadContext, Plugin} from '@docusaurus/types';
import {addPages, writeOutput} from './builtPages';
import {atOnce} from './buildSteps';
import {pageScriptsIn, type PageScripts} from './reading-pages/pageScripts';
import {publishedTopics, type PublishedTopic} from './topics/publishedTopics';

/** A file of the built site; `path` is relative to its root, with forward slashes. */
export interface OutputFile {
  path: string;
  content: string | Uint8Array;
}

/** What an export may need to know of the site beside its topics. */
export interface Site {
  title: string;
  /** What the site is, in one sentence. */
  tagline: string;
  /** Public address without a slash at the end, for example `https://versus.example`. */
  origin: string;
  /** Path under which the site is served; begins and ends with a slash. Every `url` of a topic begins with it. */
  baseUrl: string;
  /** Address of the source's repository, or nothing where there is none. */
  repository: string | undefined;
  /** What pages that are written here have in common with those of the framework. */
  scripts: PageScripts;
  /** Folder of the project, for files that are not topics. */
  siteDir: string;
}

/** A pure function from topics to files; many of them are better made one after the other than all at once. */
export type Export = (topics: readonly PublishedTopic[], site: Site) => Iterable<OutputFile> | Promise<OutputFile[]>;

/** Turns an export into a plugin: it gets the published topics of every edition, and its files go beside the built pages. */
export const exportTopics = (name: string, makeFiles: Export) =>
  exporter(name, async (topics, site, outDir) => {
    for (const file of await makeFiles(topics, site)) writeOutput(outDir, file);
  });

/** The same for an export whose files are mostly pages: what is done to finished pages is done to them too. */
export const exportPages = (
  name: string,
  makePages: (topics: readonly PublishedTopic[], site: Site) => Iterable<OutputFile>,
) => exporter(name, (topics, site) => addPages(makePages(topics, site)));

function exporter(
  name: string,
  write: (topics: readonly PublishedTopic[], site: Site, outDir: string) => Promise<void> | void,
): (context: LoadContext) => Plugin {
  return ({siteDir, siteConfig}) => {
    let topics: PublishedTopic[] = [];
    let scripts: PageScripts | undefined;
    return {
      name: `versus-${name}`,
      allContentLoaded({allContent}) {
        topics = publishedTopics(allContent);
        scripts = pageScriptsIn(allContent);
      },
      postBuild: atOnce(async ({outDir}) => {
        const {title, tagline, url, baseUrl, customFields} = siteConfig;
        const repository = customFields?.repository as string | undefined;
        await write(topics, {title, tagline, origin: url, baseUrl, repository, scripts: scripts!, siteDir}, outDir);
      }),
    };
  };
}

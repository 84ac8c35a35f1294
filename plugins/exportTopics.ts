import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {atOnce} from './buildSteps';
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
  /** Folder of the project, for files that are not topics. */
  siteDir: string;
}

/** A pure function from topics to files; many of them are better made one after the other than all at once. */
export type Export = (topics: readonly PublishedTopic[], site: Site) => Iterable<OutputFile> | Promise<OutputFile[]>;

/** Turns an export into a plugin: it gets the published topics of every edition, and its files go beside the built pages. */
export function exportTopics(name: string, makeFiles: Export): (context: LoadContext) => Plugin {
  return ({siteDir, siteConfig}) => {
    let topics: PublishedTopic[] = [];
    return {
      name: `versus-${name}`,
      allContentLoaded({allContent}) {
        topics = publishedTopics(allContent);
      },
      postBuild: atOnce(async ({outDir}) => {
        const {title, tagline, url, baseUrl, customFields} = siteConfig;
        const repository = customFields?.repository as string | undefined;
        for (const file of await makeFiles(topics, {title, tagline, origin: url, baseUrl, repository, siteDir})) {
          const target = path.join(outDir, file.path);
          mkdirSync(path.dirname(target), {recursive: true});
          writeFileSync(target, file.content);
        }
      }),
    };
  };
}

import path from 'node:path';
import type {TopicOnDisk} from '../../../src/site/content/topicOnDisk';
import {benchFolder} from '../search/bundleScript';
import {astro, docusaurus, type Generator} from './buildSite';
import {layOutProject} from './layOutProject';
import {layOutStarlight} from './layOutStarlight';
import {layOutStock} from './layOutStock';
import {starlightFolder} from './starlightPackages';

/** A site of the topics. */
export interface Site {
  /** Every kind of page that readers open. */
  pages: readonly string[];
  /** The page that is compared with the other sites, at every size. */
  flagship: string;
  generator: Generator;
  /** Where its project stands; what it builds is in `build` there. */
  folder: (size: number) => string;
  layOut: (folder: string, topics: readonly TopicOnDisk[], real: readonly TopicOnDisk[]) => void;
}

export type SiteName = 'versus' | 'stock' | 'starlight';

const inBuilt = (name: string) => (size: number) => path.join(benchFolder, '.built', `${name}-${size}`);

const publishedUnder = (home: string, topics: readonly TopicOnDisk[]) =>
  topics.map((topic) => ({...topic, url: `${home}${topic.id}/`, isCurrent: true}));

/** This site, and the same content as a site of Docusaurus and of Starlight as their templates make them. */
export const sites: Record<SiteName, Site> = {
  versus: {
    pages: [
      '/',
      '/docker-vs-kubernetes/',
      '/docker-vs-kubernetes/scaling/',
      '/docker-vs-kubernetes/cheat-sheet/',
      '/search/?q=k8s%20scal',
      '/practice/',
      '/editions/',
      '/versions/',
      '/1.36/docker-vs-kubernetes/',
    ],
    flagship: '/docker-vs-kubernetes/',
    generator: docusaurus,
    folder: inBuilt('versus'),
    layOut: layOutProject,
  },
  stock: {
    pages: ['/docs/docker-vs-kubernetes/', '/docs/service-types/'],
    flagship: '/docs/docker-vs-kubernetes/',
    generator: docusaurus,
    folder: inBuilt('stock'),
    layOut: (folder, topics) => layOutStock(folder, publishedUnder('/docs/', topics)),
  },
  starlight: {
    pages: ['/docker-vs-kubernetes/', '/service-types/'],
    flagship: '/docker-vs-kubernetes/',
    generator: astro,
    folder: (size) => path.join(starlightFolder, String(size)),
    layOut: (folder, topics, real) => layOutStarlight(folder, publishedUnder('/', topics), real),
  },
};

export const siteNames = Object.keys(sites) as SiteName[];

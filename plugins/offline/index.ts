import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {editionPairs} from '../../model/editionPairs';
import {inLearningOrder} from '../../model/learningOrder';
import {afterwards} from '../buildSteps';
import {DECK_BEGINS} from '../practice/deckFiles';
import {publishedTopics, type PublishedTopic} from '../topics/publishedTopics';
import {drawAppIcons} from './appIcons';
import {filesAhead, type BuiltFile} from './filesAhead';
import {webManifest} from './webManifest';
import {workerFile} from './workerFile';

/** What one visit may leave behind on a reader's device, in bytes, as it is kept: compressed. */
const ROOM = 5_000_000;

/** A service worker that keeps the current edition for readers without network, and what is needed to install the site. */
export default function offlinePlugin({siteDir, siteConfig}: LoadContext): Plugin {
  const {title, tagline, baseUrl} = siteConfig;
  let topics: PublishedTopic[] = [];
  let olderPaths: string[] = [];
  return {
    name: 'versus-offline',
    allContentLoaded({allContent}) {
      topics = inLearningOrder(publishedTopics(allContent).filter(({isCurrent}) => isCurrent));
      const docs = allContent['docusaurus-plugin-content-docs']?.default as LoadedContent;
      olderPaths = docs.loadedVersions
        .filter(({isLast}) => !isLast)
        .map((version) => version.path.replace(/\/?$/, '/'));
    },
    // An author who edits wants the newest of everything.
    injectHtmlTags: () =>
      process.env.NODE_ENV === 'production'
        ? {
            headTags: [{tagName: 'link', attributes: {rel: 'apple-touch-icon', href: `${baseUrl}icons/apple.png`}}],
          }
        : {},
    postBuild: afterwards(({outDir, routesPaths}) => {
      for (const {path: file, content} of [
        ...drawAppIcons(siteDir),
        {path: 'site.webmanifest', content: webManifest(title, tagline, baseUrl)},
      ]) {
        mkdirSync(path.dirname(path.join(outDir, file)), {recursive: true});
        writeFileSync(path.join(outDir, file), content);
      }
      const inSite = (address: string) => address.slice(baseUrl.length);
      // What changed before the last edition is for those who look it up.
      const olderPairs = editionPairs()
        .slice(1)
        .map(({address}) => baseUrl + address.slice(1));
      const leftOut = [...olderPaths, ...olderPairs];
      const {files, size, left} = filesAhead(
        builtFiles(outDir),
        {
          topics: topics.map(({id, url}) => ({id, path: inSite(url)})),
          pages: new Set(routesPaths.filter((page) => !leftOut.some((older) => page.startsWith(older))).map(inSite)),
          loaded: [`search/${topics[0]?.edition ?? 'current'}-`, DECK_BEGINS],
        },
        ROOM,
      );
      writeFileSync(path.join(outDir, 'sw.js'), workerFile(siteDir, files));
      const megabytes = (size / 1e6).toFixed(2);
      const only = left.length > 0 ? `; only once they were visited: ${left.join(', ')}` : '';
      console.log(`Offline: ${files.length} files, ${megabytes} MB${only}`);
      return Promise.resolve();
    }),
  };
}

const builtFiles = (outDir: string): BuiltFile[] =>
  readdirSync(outDir, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    // Most files are not kept ahead, and are never read here.
    .map((file) => ({
      path: path.relative(outDir, file).replaceAll(path.sep, '/'),
      get content() {
        return readFileSync(file);
      },
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));

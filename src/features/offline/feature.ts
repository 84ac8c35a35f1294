import {drawAppIcons} from './appIcons';
import {offlineWorker} from './offlineWorker';
import {leavingWorkerFile} from './workerFile';
import {webManifest} from './webManifest';
import {defineFeature} from '../../site/host/feature';

/** A service worker that keeps the current edition for readers without network, and what is needed to install the site. */
export default defineFeature({
  name: 'offline',
  behaviours: {offline: 'src/features/offline/offline.client.ts'},
  headTags: ({baseUrl}) =>
    // An author who edits wants the newest of everything.
    process.env.NODE_ENV === 'production'
      ? [{tagName: 'link', attributes: {rel: 'apple-touch-icon', href: `${baseUrl}icons/apple.png`}}]
      : [],
  files: ({title, tagline, baseUrl}) => [
    ...drawAppIcons(),
    {path: 'site.webmanifest', content: webManifest(title, tagline, baseUrl)},
  ],
  finish: (site, build) => [
    process.env.VERSUS_WORKER === 'leaving'
      ? {path: 'sw.js', content: leavingWorkerFile(site.siteDir)}
      : offlineWorker(site, build),
  ],
});

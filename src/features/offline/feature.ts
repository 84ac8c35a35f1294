import {drawAppIcons} from '../../../plugins/offline/appIcons';
import {offlineWorker} from '../../../plugins/offline/offlineWorker';
import {webManifest} from '../../../plugins/offline/webManifest';
import {defineFeature} from '../../site/host/feature';

/** A service worker that keeps the current edition for readers without network, and what is needed to install the site. */
export default defineFeature({
  name: 'offline',
  behaviours: {offline: 'src/client/offline.client.ts'},
  headTags: ({baseUrl}) =>
    // An author who edits wants the newest of everything.
    process.env.NODE_ENV === 'production'
      ? [{tagName: 'link', attributes: {rel: 'apple-touch-icon', href: `${baseUrl}icons/apple.png`}}]
      : [],
  files: ({siteDir, title, tagline, baseUrl}) => [
    ...drawAppIcons(siteDir),
    {path: 'site.webmanifest', content: webManifest(title, tagline, baseUrl)},
  ],
  finish: (site, build) => [offlineWorker(site, build)],
});

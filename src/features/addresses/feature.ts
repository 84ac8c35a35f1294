import {addressesFile} from './build/addressesFile';
import {gapPages} from './build/gapPages';
import {redirectFiles} from './build/redirectFiles';
import {defineFeature} from '../../site/host/feature';

/**
 * Links that never die: the part that an address names is shown, old addresses lead on, an edition that lacks a page says
 * so at its address, and a wrong address is told the nearest right ones.
 */
export default defineFeature({
  name: 'addresses',
  behaviours: {openPart: 'src/features/addresses/client/openPart.client.ts'},
  scripts: {notFound: 'src/features/addresses/client/notFound.client.ts'},
  *files(site) {
    yield* addressesFile(site.topics);
    yield* redirectFiles(site.topics, site.register, site);
    yield* gapPages(site.topics, site);
  },
});

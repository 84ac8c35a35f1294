import {licencesText} from './licencesText';
import {packagesOf} from './packagesOf';
import {readPackage} from './readPackage';
import {defineFeature} from '../../../site/host/feature';

/** `/licences.txt`: the packages whose code is sent to readers, as the bundlers counted them, with their licences. */
export default defineFeature({
  name: 'licences',
  files({siteDir}, {bundledFiles}) {
    const read = packagesOf(bundledFiles).map((name) => readPackage(siteDir, name));
    return [{path: 'licences.txt', content: licencesText(read)}];
  },
});

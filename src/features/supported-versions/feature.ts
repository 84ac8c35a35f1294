import {editionOfVersion} from '../../core/edition/editions';
import {supportedUntil} from '../../core/edition/supportedVersions';
import {readSupportedVersions} from '../../site/content/readSupportedVersions';
import {defineFeature} from '../../site/host/feature';

/** The page `/versions/`: which versions are supported, as of the day on which their dates were read; and a date in each topic. */
export default defineFeature({
  name: 'supported-versions',
  frontMatter({edition}, siteDir) {
    const {versions} = readSupportedVersions(siteDir);
    return {supportedUntil: versions && supportedUntil(versions, editionOfVersion(edition).kubernetes)};
  },
  styles: {versions: 'src/features/supported-versions/versions.css'},
  pages: ({baseUrl, supported}) => [
    {
      path: `${baseUrl}versions/`,
      component: 'src/features/supported-versions/VersionsPage.tsx',
      data: {versions: supported},
    },
  ],
});

import {editionOfVersion} from '../../../model/editions';
import {supportedUntil} from '../../../model/supportedVersions';
import {readSupportedVersions} from '../../../plugins/versions/readSupportedVersions';
import {defineFeature} from '../../site/host/feature';

/** The page `/versions/`: which versions are supported, as of the day on which their dates were read; and a date in each topic. */
export default defineFeature({
  name: 'supported-versions',
  frontMatter({edition}, siteDir) {
    const {versions} = readSupportedVersions(siteDir);
    return {supportedUntil: versions && supportedUntil(versions, editionOfVersion(edition).kubernetes)};
  },
  styles: {versions: 'src/components/Versions/versions.css'},
  pages: ({baseUrl, supported}) => [
    {path: `${baseUrl}versions/`, component: 'src/components/Versions/VersionsPage.tsx', data: {versions: supported}},
  ],
});

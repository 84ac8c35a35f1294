import type {LoadContext, Plugin} from '@docusaurus/types';
import {SUPPORTED_VERSIONS} from '../../model/parseSupportedVersions';
import {formatProblems} from '../../model/problem';
import {readSupportedVersions} from './readSupportedVersions';

/** The page `/versions/`: which versions are supported, as of the day on which their dates were read. */
export default function versionsPlugin({siteDir, siteConfig: {baseUrl}}: LoadContext): Plugin {
  return {
    name: 'versus-versions',
    getPathsToWatch: () => [`${siteDir}/${SUPPORTED_VERSIONS}`],
    async contentLoaded({actions}) {
      const {versions, problems} = readSupportedVersions(siteDir);
      if (problems.length > 0) {
        const error = new Error(`The dates of the versions are wrong:\n\n${formatProblems(problems)}\n`);
        // The mistake is in a file of the author's, not in ours.
        error.stack = error.message;
        throw error;
      }
      actions.addRoute({
        path: `${baseUrl}versions/`,
        component: '@site/src/components/Versions/VersionsPage.tsx',
        modules: {versions: await actions.createData('versions.json', JSON.stringify(versions))},
        exact: true,
      });
    },
  };
}

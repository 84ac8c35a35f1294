import {useActiveVersion, useDocsData} from '@docusaurus/plugin-content-docs/client';
import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {editionFolder, editionOfVersion, pathInEdition, type Edition} from '@site/src/core/edition/editions';

/** The edition that is being read, and where its pages are; addresses have the base path. */
export interface ReadEdition {
  edition: Edition;
  /** Address of its home page. */
  home: string;
  /** Address of the page that is open, in another edition. */
  addressIn: (edition: Edition) => string;
}

export function useEdition(): ReadEdition {
  const {siteConfig} = useDocusaurusContext();
  const {pathname} = useLocation();
  // On a page that does not exist it is the current one, whatever the address.
  const edition = editionOfVersion(useActiveVersion(undefined)?.name);
  const topicIds = useDocsData(undefined).versions.flatMap(({docs}) => docs.map(({id}) => id.split('/')[0]!));
  const {baseUrl} = siteConfig;
  return {
    edition,
    home: baseUrl + editionFolder(edition),
    addressIn: (other) => baseUrl + pathInEdition(pathname.slice(baseUrl.length), edition, other, topicIds),
  };
}

import Head from '@docusaurus/Head';
import {useDocsData} from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {currentEdition, labelOf} from '@site/src/core/edition/editions';
import {useEdition} from './useEdition';
import styles from './EditionBanner.module.css';

/**
 * On a page of an older edition: which it is, and where the same is said now, for readers and, as the canonical address,
 * for search engines. On other pages nothing. `what` is what the page shows.
 */
export function EditionBanner({what = 'page'}: {what?: 'page' | 'part'}): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const {edition, addressIn} = useEdition();
  const versions = useDocsData(undefined).versions;
  if (edition.isCurrent) return null;
  const now = addressIn(currentEdition);
  const topics = versions.find(({isLast}) => isLast)?.docs ?? [];
  // What has no page now has an address that leads on, and stands for itself.
  const isStillThere =
    now === siteConfig.baseUrl || now.endsWith('/search/') || topics.some(({path}) => now.startsWith(path));
  return (
    <>
      {isStillThere && (
        <Head>
          <link rel="canonical" href={siteConfig.url + now} />
        </Head>
      )}
      <p className={styles.banner} role="note">
        You are reading an older edition: {labelOf(edition)}.{' '}
        <a href={now} data-keeps-part="">
          Read this {what} as of {currentEdition.kubernetes}
        </a>
      </p>
    </>
  );
}

import Head from '@docusaurus/Head';
import {usePluginData} from '@docusaurus/useGlobalData';
import type {ReactNode} from 'react';

/** Names the script that one page has beside that of all; `of` is its name in `plugins/reading-pages`. */
export function PageScript({of}: {of: 'notFound' | 'practice' | 'sinceLastVisit'}): ReactNode {
  const addresses = usePluginData('versus-reading-pages') as Record<string, string>;
  return (
    <Head>
      <script src={addresses[of]} defer />
    </Head>
  );
}

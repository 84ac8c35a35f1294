import Head from '@docusaurus/Head';
import {usePluginData} from '@docusaurus/useGlobalData';
import type {ReactNode} from 'react';

/** Links the style sheet that a kind of page has beside that of all; `of` is its name in `plugins/reading-pages`. */
export function PageStyles({
  of,
}: {
  of: 'home' | 'results' | 'cheatSheet' | 'editions' | 'versions' | 'practice';
}): ReactNode {
  const addresses = usePluginData('versus-reading-pages') as Record<string, string>;
  return (
    <Head>
      <link rel="stylesheet" href={addresses[`${of}Styles`]} />
    </Head>
  );
}

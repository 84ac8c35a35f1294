import Head from '@docusaurus/Head';
import type {ReactNode} from 'react';
import {useBundle} from './useFeature';

/** Links the style sheet that a kind of page has beside that of all; `of` is its name among the `styles` of its feature. */
export function PageStyles({of}: {of: string}): ReactNode {
  const address = useBundle(`${of}Styles`);
  return (
    <Head>
      <link rel="stylesheet" href={address} />
    </Head>
  );
}

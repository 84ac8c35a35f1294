import Head from '@docusaurus/Head';
import type {ReactNode} from 'react';
import {useBundle} from './useFeature';

/** Names the script that one kind of page has beside that of all; `of` is its name among the `scripts` of its feature. */
export function PageScript({of}: {of: string}): ReactNode {
  const address = useBundle(of);
  return (
    <Head>
      <script src={address} defer />
    </Head>
  );
}

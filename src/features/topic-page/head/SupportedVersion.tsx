import Link from '@docusaurus/Link';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';
import {dayText} from '@site/src/core/text/dateText';

/** The Kubernetes a topic is written for, and until when that is supported: a date, so that it stays true. */
export function SupportedVersion({name}: {name: string}): ReactNode {
  const {supportedUntil} = useDoc().frontMatter as {supportedUntil?: string};
  const page = useBaseUrl('/versions/');
  return (
    <span>
      {name}
      {supportedUntil !== undefined && (
        <>
          , <Link to={page}>supported until {dayText(supportedUntil)}</Link>
        </>
      )}
    </span>
  );
}

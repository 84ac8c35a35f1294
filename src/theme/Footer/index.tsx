// Changes: one quiet line. Because: the theme's columns are for sites with more to link to.
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';
import {labelOf} from '@site/model/editions';
import {CheckedLink} from '@site/src/components/CheckedLink';
import {useEdition} from '@site/src/components/useEdition';

export default function Footer(): ReactNode {
  const {edition, home} = useEdition();
  return (
    <footer className="foot">
      <Link to={home}>All topics</Link>
      <span>{labelOf(edition)}</span>
      <CheckedLink href={useBaseUrl('/editions/')}>What changed</CheckedLink>
      <CheckedLink href={useBaseUrl('/versions/')}>Supported versions</CheckedLink>
      <span>No account, no tracking.</span>
    </footer>
  );
}

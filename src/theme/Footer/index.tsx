// Changes: one quiet line. Because: the theme's columns are for sites with more to link to.
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';
import {editionPairs} from '@site/model/editionPairs';
import {labelOf} from '@site/model/editions';
import {useEdition} from '@site/src/components/useEdition';

export default function Footer(): ReactNode {
  const {edition, home} = useEdition();
  const baseUrl = useBaseUrl('/');
  return (
    <footer className="foot">
      <Link to={home}>All topics</Link>
      <span>{labelOf(edition)}</span>
      {editionPairs().length > 0 && <Link to={`${baseUrl}editions/`}>What changed</Link>}
      <Link to={`${baseUrl}versions/`}>Supported versions</Link>
      <span>No account, no tracking.</span>
    </footer>
  );
}

// Changes: one quiet line. Because: the theme's columns are for sites with more to link to.
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';
import {editionPairs} from '@site/src/core/edition/editionPairs';
import {labelOf} from '@site/src/core/edition/editions';
import {HomeLink} from '@site/src/ui/HomeLink';
import {useEdition} from '@site/src/ui/useEdition';
import {useFeature} from '@site/src/ui/useFeature';

export default function Footer(): ReactNode {
  const {edition} = useEdition();
  const hasEditions = useFeature('editions') && editionPairs().length > 0;
  const baseUrl = useBaseUrl('/');
  return (
    <footer className="foot">
      <HomeLink>All topics</HomeLink>
      <span>{labelOf(edition)}</span>
      {hasEditions && <Link to={`${baseUrl}editions/`}>What changed</Link>}
      {useFeature('supported-versions') && <Link to={`${baseUrl}versions/`}>Supported versions</Link>}
      <span>No account, no tracking.</span>
    </footer>
  );
}

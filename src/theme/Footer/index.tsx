// Changes: one quiet line. Because: the theme's columns are for sites with more to link to.
import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {labelOf} from '@site/model/editions';
import {useEdition} from '@site/src/components/useEdition';

export default function Footer(): ReactNode {
  const {edition, home} = useEdition();
  return (
    <footer className="foot">
      <Link to={home}>All topics</Link>
      <span>{labelOf(edition)}</span>
      <span>No account, no tracking.</span>
    </footer>
  );
}

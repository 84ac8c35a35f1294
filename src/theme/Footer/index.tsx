// Changes: one quiet line. Because: the theme's columns are for sites with more to link to.
import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {currentEdition, labelOf} from '@site/model/editions';

export default function Footer(): ReactNode {
  return (
    <footer className="foot">
      <Link to="/">All topics</Link>
      <span>{labelOf(currentEdition)}</span>
      <span>No account, no tracking.</span>
    </footer>
  );
}

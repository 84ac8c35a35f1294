// Changes: a plain list; `currentSection.client.ts` marks the section that is read. Because: the theme's marks it by the
// framework's scripts, which no page has.
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import type {ReactNode} from 'react';

export default function DocItemTOCDesktop(): ReactNode {
  const {toc} = useDoc();
  return (
    <nav className="contents" aria-label="On this page">
      <p>On this page</p>
      <ul>
        {toc
          .filter(({level}) => level === 2)
          .map(({id, value}) => (
            <li key={id}>
              <a href={`#${id}`}>{value}</a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

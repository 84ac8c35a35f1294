// Changes: says what probably happened and leads on. Because: the stock page only says that nothing is here.
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import {useDocsData} from '@docusaurus/plugin-content-docs/client';
import type {Props} from '@theme/NotFound/Content';
import type {ReactNode} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';

/** Addresses of the topics, the one that the wrong address begins like first. */
function useNearestTopics(): string[] {
  const {pathname} = useLocation();
  const isBrowser = useIsBrowser();
  const version = useDocsData(undefined).versions.find(({isLast}) => isLast);
  const words = isBrowser
    ? pathname
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter(Boolean)
    : [];
  const matches = (path: string) => words.filter((word) => path.includes(word)).length;
  return (version?.docs ?? [])
    .map(({path}) => path)
    .sort((a, b) => matches(b) - matches(a))
    .slice(0, 5);
}

const nameOf = (path: string) =>
  path
    .split('/')
    .filter(Boolean)
    .at(-1)
    ?.split('-')
    .map((word) => (word === 'vs' ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');

export default function NotFoundContent({className}: Props): ReactNode {
  const topics = useNearestTopics();
  return (
    <main className={`lost ${className ?? ''}`}>
      <h1>There is no page at this address</h1>
      <p>
        Published addresses keep working here, so it was probably cut off or mistyped on its way to you. The topics
        nearest to it:
      </p>
      <ul>
        {topics.map((path) => (
          <li key={path}>
            <Link to={path}>{nameOf(path)}</Link>
          </li>
        ))}
      </ul>
      <p>
        <Link className="button-primary" to="/">
          All topics
        </Link>
      </p>
    </main>
  );
}

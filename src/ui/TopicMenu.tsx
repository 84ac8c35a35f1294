import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import type {ReactNode} from 'react';
import {useEdition} from './useEdition';
import {useTopicMenu} from './useTopicMenu';
import {Versus} from './Versus';

/** Every topic, as the sidebar shows them; of very many topics the categories, which lead to their place at home. */
export function TopicMenu(): ReactNode {
  const {home} = useEdition();
  return (
    <ul className="theme-doc-sidebar-menu">
      {useTopicMenu().map(({id, title, topics}) =>
        topics.length > 0 ? (
          <li key={id} className="topic-category">
            <p>{title}</p>
            <ul>
              {topics.map((topic) => (
                <MenuLink key={topic.url} {...topic} />
              ))}
            </ul>
          </li>
        ) : (
          <MenuLink key={id} url={`${home}#${id}`} title={title} />
        ),
      )}
    </ul>
  );
}

function MenuLink({url, title}: {url: string; title: string}): ReactNode {
  const {pathname} = useLocation();
  return (
    <li>
      {/* A page below the topic's, as its cheat sheet, belongs to it. */}
      <Link
        className="topic-link"
        to={url}
        aria-current={pathname === url ? 'page' : pathname.startsWith(url) || undefined}
      >
        <span>
          <Versus names={title.split(' vs ')} />
        </span>
      </Link>
    </li>
  );
}

// Changes: sets the "vs" of a topic's name apart. Because: the label is plain text and the theme prints it as it is.
import {isActiveSidebarItem} from '@docusaurus/plugin-content-docs/client';
import Link from '@docusaurus/Link';
import type {Props} from '@theme/DocSidebarItem/Link';
import type {ReactNode} from 'react';
import {Versus} from '@site/src/ui/Versus';

export default function DocSidebarItemLink({item, activePath, onItemClick}: Props): ReactNode {
  const isActive = isActiveSidebarItem(item, activePath);
  return (
    <li>
      <Link
        className="topic-link"
        to={item.href}
        aria-current={isActive ? 'page' : undefined}
        onClick={() => onItemClick?.(item)}
      >
        <span>
          <Versus names={item.label.split(' vs ')} />
        </span>
      </Link>
    </li>
  );
}

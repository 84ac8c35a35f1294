// Changes: a category is a heading over its topics, always open. Because: a reader should see every topic at once.
import DocSidebarItems from '@theme/DocSidebarItems';
import type {Props} from '@theme/DocSidebarItem/Category';
import type {ReactNode} from 'react';

export default function DocSidebarItemCategory({item, level, activePath, onItemClick}: Props): ReactNode {
  return (
    <li className="topic-category">
      <p>{item.label}</p>
      <ul>
        <DocSidebarItems items={item.items} level={level + 1} activePath={activePath} onItemClick={onItemClick} />
      </ul>
    </li>
  );
}

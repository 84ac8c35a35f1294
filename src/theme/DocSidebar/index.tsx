// Changes: the list of topics and nothing else. Because: it cannot be folded here, and on a phone the menu in the bar has
// the topics itself, on every page and before any script.
import DocSidebarItems from '@theme/DocSidebarItems';
import type {Props} from '@theme/DocSidebar';
import type {ReactNode} from 'react';

export default function DocSidebar({path, sidebar}: Props): ReactNode {
  return (
    <nav aria-label="Topics" className="topic-sidebar">
      <ul className="theme-doc-sidebar-menu">
        <DocSidebarItems items={sidebar} activePath={path} level={1} />
      </ul>
    </nav>
  );
}

// Changes: sidebar and page side by side, and nothing else. Because: the theme's sidebar can be folded, which this one
// cannot, and its page has a button back to the top.
import {useDocsSidebar} from '@docusaurus/plugin-content-docs/client';
import {useLocation} from '@docusaurus/router';
import type {Props} from '@theme/DocRoot/Layout';
import DocSidebar from '@theme/DocSidebar';
import type {ReactNode} from 'react';
import {MAIN_CONTENT} from '@site/src/ui/mainContent';

export default function DocRootLayout({children}: Props): ReactNode {
  const sidebar = useDocsSidebar();
  const {pathname} = useLocation();
  return (
    <div className="topic-frame">
      {sidebar && (
        <aside>
          <DocSidebar sidebar={sidebar.items} path={pathname} onCollapse={() => undefined} isHidden={false} />
        </aside>
      )}
      <main id={MAIN_CONTENT} tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

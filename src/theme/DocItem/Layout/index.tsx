// Changes: a plain grid of page and contents, no contents above the page on a phone, and links to the page's own files.
// Because: the theme caps the page at three quarters of the width, and the head of a topic brings the phone's contents.
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import ContentVisibility from '@theme/ContentVisibility';
import DocItemContent from '@theme/DocItem/Content';
import type {Props} from '@theme/DocItem/Layout';
import DocItemPaginator from '@theme/DocItem/Paginator';
import DocItemTOCDesktop from '@theme/DocItem/TOC/Desktop';
import DocVersionBanner from '@theme/DocVersionBanner';
import type {ReactNode} from 'react';
import {EditLinks} from '@site/src/components/EditLinks/EditLinks';

export default function DocItemLayout({children}: Props): ReactNode {
  const {metadata} = useDoc();
  return (
    <div className="topic-page">
      <div>
        <ContentVisibility metadata={metadata} />
        <DocVersionBanner />
        <article>
          <DocItemContent>{children}</DocItemContent>
          <EditLinks />
        </article>
        <DocItemPaginator />
      </div>
      <DocItemTOCDesktop />
    </div>
  );
}

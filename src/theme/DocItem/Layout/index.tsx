// Changes: a plain grid of page and contents, no contents above the page on a phone, links to the page's own files,
// and the id of the topic, by which its parts are marked as practised.
// Because: the theme caps the page at three quarters of the width, and the head of a topic brings the phone's contents.
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import ContentVisibility from '@theme/ContentVisibility';
import DocItemContent from '@theme/DocItem/Content';
import type {Props} from '@theme/DocItem/Layout';
import DocItemPaginator from '@theme/DocItem/Paginator';
import DocItemTOCDesktop from '@theme/DocItem/TOC/Desktop';
import DocVersionBanner from '@theme/DocVersionBanner';
import type {ReactNode} from 'react';
import {EditLinks} from '@site/src/features/topic-page/EditLinks';
import {useEdition} from '@site/src/ui/useEdition';

export default function DocItemLayout({children}: Props): ReactNode {
  const {metadata} = useDoc();
  // Practice is of the current edition.
  const topic = useEdition().edition.isCurrent ? metadata.sourceDirName : undefined;
  return (
    <div className="topic-page" data-topic={topic}>
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
      <p id="said" role="status" className="visually-hidden" />
    </div>
  );
}

import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {checkedMonth} from '@site/src/core/topic/checkedMonth';
import {titleOf} from '@site/src/core/part/parts';
import type {Topic} from '@site/src/core/topic/topic';
import {EditionBanner} from '../../ui/EditionBanner';
import {useEdition} from '../../ui/useEdition';
import {Sheet} from '../../ui/sheet/Sheet';
import {typedAddress} from '../../ui/sheet/typedAddress';
import {PageStyles} from '../../ui/PageStyles';
import {MAIN_CONTENT} from '../../ui/mainContent';

/** The page of a topic's cheat sheet. */
export default function CheatSheet({topic}: {topic: Topic}): ReactNode {
  const title = titleOf(topic);
  const {edition} = useEdition();
  const {siteConfig} = useDocusaurusContext();
  const {pathname} = useLocation();
  return (
    <Layout title={`${title}: cheat sheet`} description={`${title} on one printed page. ${topic.distinction}`}>
      <PageStyles of="cheatSheet" />
      <main id={MAIN_CONTENT} tabIndex={-1} className="sheet-frame">
        <div className="sheet-screen-only">
          <EditionBanner />
        </div>
        <p className="sheet-screen-only">
          <Link to="../">Back to the topic</Link>
          <button type="button" className="button-primary needs-script" data-prints="">
            Print
          </button>
        </p>
        <Sheet
          topic={topic}
          edition={edition}
          checked={checkedMonth(topic.rows)}
          address={typedAddress(siteConfig.url, pathname.replace(/cheat-sheet\/?$/, ''))}
        />
      </main>
    </Layout>
  );
}

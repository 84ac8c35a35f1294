import Head from '@docusaurus/Head';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {CARD_HEIGHT, CARD_WIDTH} from '@site/src/core/design/cardSize';
import {titleOf} from '@site/src/core/part/parts';
import {scriptJson, structuredData} from '@site/src/core/topic/structuredData';
import type {Topic} from '@site/src/core/topic/topic';
import {useFeature} from '../../../ui/useFeature';

/** What programs read in the head of a topic's page: what it is, and where it is as Markdown. */
export function StructuredData({topic}: {topic: Topic}): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const {metadata, frontMatter} = useDoc();
  const hasMarkdown = useFeature('markdown');
  const address = siteConfig.url + metadata.permalink;
  const facts = structuredData(topic, {
    address,
    home: siteConfig.url + siteConfig.baseUrl,
    siteTitle: siteConfig.title,
    changed: frontMatter.last_update?.date as string | undefined,
  });
  return (
    <Head>
      {hasMarkdown && <link rel="alternate" type="text/markdown" href={`${address}index.md`} />}
      {/* The theme names the picture alone; without its size, previews first show a small one or none. */}
      <meta property="og:image:width" content={String(CARD_WIDTH)} />
      <meta property="og:image:height" content={String(CARD_HEIGHT)} />
      <meta property="og:image:alt" content={titleOf(topic)} />
      <script type="application/ld+json">{scriptJson(facts)}</script>
    </Head>
  );
}

import Head from '@docusaurus/Head';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {usePluginData} from '@docusaurus/useGlobalData';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {MAIN_CONTENT} from '../components/mainContent';
import {PageStyles} from '../components/PageStyles';
import styles from './PracticePage.module.css';
import {Waiting} from './Waiting';
import {WithoutScript, type ListedCards} from './WithoutScript';

/** The page that practice begins in (`practice.client.tsx`): until then it says what practice is. */
export default function PracticePage({cards}: {cards: ListedCards}): ReactNode {
  const files = usePluginData('versus-practice') as {cards: string; answers: string};
  const {practice} = usePluginData('versus-reading-pages') as {practice: string};
  const {siteConfig} = useDocusaurusContext();
  return (
    <Layout title="Practice" description="A few questions a day, mixed across topics, until your interview.">
      <PageStyles of="practice" />
      <Head>
        <link rel="preload" href={files.cards} as="fetch" crossOrigin="anonymous" />
        <script src={practice} defer />
      </Head>
      <main id={MAIN_CONTENT} tabIndex={-1} className={styles.page}>
        <div
          id="practice"
          className="needs-script"
          data-cards={files.cards}
          data-answers={files.answers}
          data-site={siteConfig.url}
        >
          <Waiting />
        </div>
        <noscript>
          <h1>Practice</h1>
          <WithoutScript cards={cards} />
        </noscript>
      </main>
    </Layout>
  );
}

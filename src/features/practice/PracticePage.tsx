import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {MAIN_CONTENT} from '../../ui/mainContent';
import {PageScript} from '../../ui/PageScript';
import {PageStyles} from '../../ui/PageStyles';
import {useFeature, useFeatureData} from '../../ui/useFeature';
import {Waiting} from './client/Waiting';

/** What the page lists where no script runs; every address has the base path. */
interface ListedCards {
  /** All cards as one package for Anki, where the site has such packages. */
  apkg?: string;
  topics: readonly {title: string; url: string; apkg?: string}[];
}

/** The page that practice begins in (`practice.client.tsx`): until then it says what practice is. */
export default function PracticePage({cards}: {cards: ListedCards}): ReactNode {
  const files = useFeatureData('practice') as {cards: string; answers: string};
  const {siteConfig} = useDocusaurusContext();
  return (
    <Layout title="Practice" description="A few questions a day, mixed across topics, until your interview.">
      <PageStyles of="practice" />
      <Head>
        <link rel="preload" href={files.cards} as="fetch" crossOrigin="anonymous" />
      </Head>
      <PageScript of="practice" />
      <main id={MAIN_CONTENT} tabIndex={-1} className="practice-page">
        <div
          id="practice"
          data-cards={files.cards}
          data-answers={files.answers}
          data-site={siteConfig.url}
          data-anki={useFeature('anki') || undefined}
        >
          <Waiting />
        </div>
        <noscript>
          <h1>Practice</h1>
          <WithoutScript {...cards} />
        </noscript>
      </main>
    </Layout>
  );
}

/** What practice is, and how to rehearse without it. */
function WithoutScript({apkg, topics}: ListedCards): ReactNode {
  return (
    <>
      <p>
        Practice asks you a few questions a day, mixed across topics, and brings back what you missed until your
        interview. It runs in your browser alone, so it needs JavaScript, which is switched off here.
      </p>
      <p>
        Without it, say each sample answer aloud, then read it and tick the ideas you had.
        {apkg !== undefined && (
          <>
            {' '}
            Or take the same cards to Anki:{' '}
            <a href={apkg} download="">
              all topics in one package
            </a>
            .
          </>
        )}
      </p>
      <ul>
        {topics.map((topic) => (
          <li key={topic.url}>
            <Link to={`${topic.url}#sample-answer`}>{topic.title}</Link>
            {topic.apkg !== undefined && (
              <>
                , or as a{' '}
                <a href={topic.apkg} download="">
                  package for Anki<span className="visually-hidden">: {topic.title}</span>
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

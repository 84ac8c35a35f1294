import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {currentEdition} from '@site/src/core/edition/editions';
import type {IndexCategory} from '@site/src/core/topic/topicIndex';
import {EditionBanner} from '../../ui/EditionBanner';
import {Icon} from '../../ui/Icon';
import {PracticeLink} from '../../ui/PracticeLink';
import {useEdition} from '../../ui/useEdition';
import {useFeature} from '../../ui/useFeature';
import {TopicList} from '../../ui/TopicList';
import {PageStyles} from '../../ui/PageStyles';
import {MAIN_CONTENT} from '../../ui/mainContent';

/** The home page of an edition: one sentence, one field, and an index like the contents of a book. */
export default function Home({categories}: {categories: IndexCategory[]}): ReactNode {
  const {edition, home} = useEdition();
  const versions = `Kubernetes ${edition.kubernetes} and Docker Engine ${edition.docker}`;
  const versionsPage = useBaseUrl('/versions/');
  const total = categories.reduce((sum, {topics}) => sum + topics.length, 0);
  return (
    <Layout description="Interview-ready comparisons, row by row, each with its source and the date it was checked.">
      <PageStyles of="home" />
      <main id={MAIN_CONTENT} tabIndex={-1} className="home-home">
        <EditionBanner />
        <h1 className="home-sentence">
          The comparisons interviewers ask for, row by row, each with its source and the date it was checked.
        </h1>
        <p className="home-about">
          {total === 1 ? 'One topic' : `${total} topics`} on containers and clusters, as of{' '}
          {useFeature('supported-versions') ? <Link to={versionsPage}>{versions}</Link> : versions}. No account, no
          tracking.
        </p>
        {useFeature('search') && (
          <a href={`${home}search/`} className="home-search needs-script" data-opens-search="">
            <Icon name="search" size={22} /> Search, e.g. “k8s scaling”
            <kbd aria-hidden="true">/</kbd>
          </a>
        )}
        {useFeature('practice') && (
          <p className="home-today">
            <PracticeLink className="button-primary">Start practising</PracticeLink>
            <span>
              Questions from memory, a few minutes a day, until your interview.
              {!edition.isCurrent && ` Practice asks as of ${currentEdition.kubernetes}.`}
            </span>
          </p>
        )}
        <TopicList categories={categories} />
      </main>
    </Layout>
  );
}

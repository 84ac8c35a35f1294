import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import type {IndexCategory} from '@site/src/core/topic/topicIndex';
import {EditionBanner} from '../../ui/EditionBanner';
import {TopicList} from '../../ui/TopicList';
import {Icon} from '../../ui/Icon';
import {MAIN_CONTENT} from '../../ui/mainContent';
import {PageStyles} from '../../ui/PageStyles';
import {useEdition} from '../../ui/useEdition';
import {FoundSaid} from './FoundSaid';

/**
 * The page of results that can be shared: in rank order, each a link to the exact part (`searchPage.client.ts`). Under them,
 * all topics.
 */
export default function SearchPage({categories}: {categories: IndexCategory[]}): ReactNode {
  return (
    <Layout title="Search" description="Search comparisons and rows.">
      <PageStyles of="results" />
      <main id={MAIN_CONTENT} tabIndex={-1} className="results-page">
        <EditionBanner />
        <h1>Search</h1>
        <form className="results-field needs-script" action={`${useEdition().home}search/`} role="search">
          <Icon name="search" size={22} />
          <input
            type="search"
            name="q"
            aria-label="Search comparisons and rows"
            autoComplete="off"
            spellCheck={false}
            data-query=""
          />
          <button type="submit" className="button-primary">
            Search
          </button>
        </form>
        <section aria-label="Results" className="results-space needs-script" data-results="">
          <FoundSaid />
          <div data-found="" />
          <div data-found="" />
        </section>
        <h2 className="results-topics">All topics</h2>
        <TopicList categories={categories} />
      </main>
    </Layout>
  );
}

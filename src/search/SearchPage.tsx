import {useHistory, useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Layout from '@theme/Layout';
import {useEffect, useRef, type ReactNode} from 'react';
import {repositoryAddress} from '@site/model/repositoryAddress';
import type {IndexCategory} from '@site/model/topicIndex';
import {EditionBanner} from '../components/EditionBanner/EditionBanner';
import {Icon} from '../components/Icon';
import {TopicList} from '../components/Home/TopicList';
import {useEdition} from '../components/useEdition';
import {askedIn, resultsAddress} from './resultsAddress';
import {searchForPage} from './search';
import styles from './Search.module.css';
import './results.css';
import {useSearchEntry} from './useSearch';
import {PageStyles} from '../components/PageStyles';
import {MAIN_CONTENT} from '../components/mainContent';

/**
 * The page of results that can be shared: in rank order, each a link to the exact part. Under them, all topics. It answers
 * with a small script of its own, see `results.client.ts`; what stands here takes over for who goes on from it.
 */
export default function SearchPage({categories}: {categories: IndexCategory[]}): ReactNode {
  const isBrowser = useIsBrowser();
  const {search} = useLocation();
  const {query} = askedIn(isBrowser ? search : '');
  return (
    <Layout
      title={query === '' ? 'Search' : `${query.slice(0, 60)}: search`}
      description="Search comparisons and rows."
    >
      <PageStyles of="results" />
      <main id={MAIN_CONTENT} tabIndex={-1} className={styles.page}>
        <EditionBanner />
        <h1>Search</h1>
        <PageField />
        <PageResults search={search} />
        <h2 className={styles.pageTopics}>All topics</h2>
        <TopicList categories={categories} />
      </main>
    </Layout>
  );
}

function PageField(): ReactNode {
  const history = useHistory();
  const page = `${useEdition().home}search/`;
  return (
    <form
      className={`${styles.pageField} needs-script`}
      action={page}
      role="search"
      onSubmit={(event) => {
        const address = resultsAddress(page, new FormData(event.currentTarget).get('q') as string);
        // The same once more is loaded anew, as after a failure.
        if (address === location.pathname + location.search) return;
        event.preventDefault();
        history.push(address);
      }}
    >
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
  );
}

/** Places that are filled with what `shownPage` gives; the number is announced. */
const PLACES =
  '<div class="found-said"><span data-found></span><span data-found role="status" class="found-count"></span></div><div data-found></div>';

const FAILED = 'The search could not be loaded. All topics are below; “Search” tries again.';

/** Filled by a script before the framework is there, so the framework never looks at what stands in it. */
function PageResults({search}: {search: string}): ReactNode {
  const region = useRef<HTMLElement>(null);
  const entry = useSearchEntry();
  const {siteConfig} = useDocusaurusContext();
  const repository = repositoryAddress(siteConfig.customFields?.repository);
  useEffect(() => {
    const {current} = region;
    // What the script of the page has asked for already is on its way, or there.
    if (!current || current.dataset.answers === search) return;
    const {query, isLiteral} = askedIn(search);
    // Who types before the framework is there keeps what was typed.
    const isFirst = current.dataset.answers === undefined;
    if (!isFirst || query !== '') document.querySelector<HTMLInputElement>('[data-query]')!.value = query;
    current.dataset.answers = search;
    document.documentElement.toggleAttribute('data-asked', query !== '');
    const fill = (contents: readonly string[]) => {
      if (current.dataset.answers !== search) return;
      current.querySelectorAll('[data-found]').forEach((place, index) => (place.innerHTML = contents[index] ?? ''));
    };
    if (query === '') fill([]);
    else searchForPage(entry, query, isLiteral, repository).then(fill, () => fill(['', FAILED]));
  }, [search, entry, repository]);
  return (
    <section
      ref={region}
      aria-label="Results"
      className={styles.pageSpace}
      data-results=""
      data-entry={entry}
      data-repository={repository}
      data-failed={FAILED}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{__html: PLACES}}
    />
  );
}

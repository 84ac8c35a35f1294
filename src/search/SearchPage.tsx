import {useHistory, useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Layout from '@theme/Layout';
import {useState, type ReactNode} from 'react';
import {repositoryAddress} from '@site/model/repositoryAddress';
import type {IndexCategory} from '@site/model/topicIndex';
import {EditionBanner} from '../components/EditionBanner/EditionBanner';
import {Icon} from '../components/Icon';
import {TopicList} from '../components/Home/TopicList';
import {useEdition} from '../components/useEdition';
import {requestAddress} from './requestAddress';
import {Result} from './Result';
import {SearchSaid} from './SearchSaid';
import styles from './Search.module.css';
import {useSearch} from './useSearch';

/** The page of results that can be shared: in rank order, each a link to the exact part. Under them, all topics. */
export default function SearchPage({categories}: {categories: IndexCategory[]}): ReactNode {
  const isBrowser = useIsBrowser();
  const {search} = useLocation();
  const query = isBrowser ? queryIn(search) : '';
  return (
    <Layout
      title={query === '' ? 'Search' : `${query.slice(0, 60)}: search`}
      description="Search comparisons and rows."
    >
      <main className={styles.page} data-starts-at-once="">
        <EditionBanner />
        <h1>Search</h1>
        <PageField key={query} query={query} />
        <div className={styles.pageSpace}>{query !== '' && <PageResults query={query} />}</div>
        <h2 className={styles.pageTopics}>All topics</h2>
        <TopicList categories={categories} />
      </main>
    </Layout>
  );
}

/** What stands after `q=`; an address is text from outside, and its encoding may be broken. */
function queryIn(search: string): string {
  return (new URLSearchParams(search).get('q') ?? '').trim();
}

function PageField({query}: {query: string}): ReactNode {
  const [words, setWords] = useState(query);
  const history = useHistory();
  const page = `${useEdition().home}search/`;
  return (
    <form
      className={`${styles.pageField} needs-script`}
      action={page}
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        history.push(`${page}?q=${encodeURIComponent(words.replace(/\p{Cs}/gu, '\uFFFD'))}`);
      }}
    >
      <Icon name="search" size={22} />
      <input
        type="search"
        name="q"
        aria-label="Search comparisons and rows"
        autoComplete="off"
        spellCheck={false}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <button type="submit" className="button-primary">
        Search
      </button>
    </form>
  );
}

function PageResults({query}: {query: string}): ReactNode {
  const [isLiteral, setLiteral] = useState(false);
  const {answer, hasFailed} = useSearch(query, isLiteral);
  const {siteConfig} = useDocusaurusContext();
  const repository = repositoryAddress(siteConfig.customFields?.repository);
  const found = answer ? (answer.results.length > 0 ? answer.results : answer.nearest) : [];
  return (
    <section aria-label="Results">
      <SearchSaid query={query} answer={answer} hasFailed={hasFailed} searchLiterally={() => setLiteral(true)} />
      {answer?.results.length === 0 && <h2 className={styles.groupTitle}>Nearest topics</h2>}
      <ol className={styles.pageResults}>
        {found.map((one, index) => (
          <li key={one.key}>
            {/* Not a link of the framework's, which would fetch all thirty pages ahead. */}
            <a href={one.url} className={styles.option}>
              <Result found={one} marks={answer?.marks ?? []} isOpen={index === 0} />
            </a>
          </li>
        ))}
      </ol>
      {answer && (answer.results.length < 3 || answer.unknown.length > 0) && repository !== undefined && (
        <p>
          <a href={requestAddress(repository, query)} rel="noopener">
            Ask for this comparison
          </a>
        </p>
      )}
    </section>
  );
}

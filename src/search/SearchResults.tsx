import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useEffect, useId, useState, type ReactNode} from 'react';
import {repositoryAddress} from '@site/model/repositoryAddress';
import {forgetQueries, recentQueries, rememberQuery} from './recentQueries';
import {requestAddress} from './requestAddress';
import {useEdition} from '../components/useEdition';
import {Result} from './Result';
import {SearchSaid} from './SearchSaid';
import type {Found} from './searchIndex';
import styles from './Search.module.css';
import {useSearch} from './useSearch';

interface Props {
  query: string;
  setQuery: (query: string) => void;
  listId: string;
  active: string | undefined;
  setActive: (id: string | undefined) => void;
  /** Called before a result is followed. */
  leave: () => void;
}

const MOST_SHOWN = 12;

/** What the dialog shows under its field: how the query was read, and the list. Loaded when the dialog is first opened. */
export default function SearchResults({query, setQuery, listId, active, setActive, leave}: Props): ReactNode {
  const [literal, setLiteral] = useState<string>();
  const {answer, answered, hasFailed} = useSearch(query, literal === query);
  const optionId = useId();
  const isEmpty = query.trim() === '';
  const groups = answer && !isEmpty ? groupsOf(answer.results, answer.nearest) : [];
  const first = groups[0]?.found[0];
  const idOf = (found: Found) => `${optionId}${found.key}`;
  const firstId = first && idOf(first);
  useEffect(() => setActive(firstId), [firstId, answered, setActive]);
  const follow = () => {
    rememberQuery(query);
    leave();
  };
  return (
    <>
      <SearchSaid
        query={query}
        answer={isEmpty ? undefined : answer}
        hasFailed={hasFailed}
        searchLiterally={() => setLiteral(query)}
      />
      <div className={styles.list}>
        {isEmpty && <Recent setQuery={setQuery} />}
        <div id={listId} role="listbox" aria-label="Results">
          {groups.map(({title, found}, place) => (
            <div key={title} role="group" aria-labelledby={`${optionId}group-${place}`} className={styles.group}>
              <p id={`${optionId}group-${place}`} className={styles.groupTitle}>
                {title}
              </p>
              {found.map((one) => (
                <Link
                  key={one.key}
                  id={idOf(one)}
                  to={one.url}
                  role="option"
                  tabIndex={-1}
                  aria-selected={active === idOf(one)}
                  className={styles.option}
                  onMouseMove={() => active !== idOf(one) && setActive(idOf(one))}
                  onClick={(event) => !event.ctrlKey && !event.metaKey && !event.shiftKey && follow()}
                >
                  <Result found={one} marks={answer?.marks ?? []} isOpen={one === first && title === 'Answer'} />
                </Link>
              ))}
            </div>
          ))}
        </div>
        {!isEmpty && (answer || hasFailed) && (
          <More
            query={query}
            count={answer?.results.length ?? 0}
            isMissing={answer !== undefined && (answer.results.length < 3 || answer.unknown.length > 0)}
            hasFailed={hasFailed}
            follow={follow}
          />
        )}
      </div>
    </>
  );
}

interface Group {
  title: string;
  found: Found[];
}

/** The best result as the answer, then rows, then everything else; each in rank order. */
function groupsOf(results: readonly Found[], nearest: readonly Found[]): Group[] {
  if (results.length === 0)
    return [{title: 'Nearest topics', found: [...nearest]}].filter(({found}) => found.length > 0);
  const [best, ...rest] = results.slice(0, MOST_SHOWN);
  return [
    {title: 'Answer', found: [best!]},
    {title: 'Rows', found: rest.filter(({record}) => record.kind === 'row')},
    {title: 'More', found: rest.filter(({record}) => record.kind !== 'row')},
  ].filter(({found}) => found.length > 0);
}

function Recent({setQuery}: {setQuery: (query: string) => void}): ReactNode {
  const [queries, setQueries] = useState(recentQueries);
  if (queries.length === 0) {
    return <p className={styles.hint}>A thing, two things, a word you half remember, or the whole question.</p>;
  }
  return (
    <section className={styles.recent} aria-label="Recent queries">
      <p className={styles.groupTitle}>
        Recent, on this device only{' '}
        <button
          type="button"
          className="button-link"
          onClick={() => {
            forgetQueries();
            setQueries([]);
          }}
        >
          Clear
        </button>
      </p>
      <ul>
        {queries.map((recent) => (
          <li key={recent}>
            <button type="button" onClick={() => setQuery(recent)}>
              {recent}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What else a reader can do: see all results on a page that can be shared, or ask for what is missing. */
function More({
  query,
  count,
  isMissing,
  hasFailed,
  follow,
}: {
  query: string;
  count: number;
  /** Whether the query, or a word of it, is not to be found here. */
  isMissing: boolean;
  hasFailed: boolean;
  follow: () => void;
}): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const repository = repositoryAddress(siteConfig.customFields?.repository);
  const {home} = useEdition();
  return (
    <p className={styles.more}>
      {hasFailed && <Link to={home}>All topics</Link>}
      {count > 0 && (
        <Link to={`${home}search/?q=${encodeURIComponent(wellFormed(query))}`} onClick={follow}>
          Results as a page to share
        </Link>
      )}
      {isMissing && repository !== undefined && (
        <a href={requestAddress(repository, query)} rel="noopener">
          Ask for this comparison
        </a>
      )}
    </p>
  );
}

/** Half a character, as a paste may bring it, cannot be part of an address. */
const wellFormed = (text: string) => text.replace(/\p{Cs}/gu, '\uFFFD');

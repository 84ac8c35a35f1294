import {useHistory} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useId, useLayoutEffect, useState, type MouseEvent, type ReactNode, type RefObject} from 'react';
import {repositoryAddress} from '@site/model/repositoryAddress';
import {countText} from './countText';
import {forgetQueries, recentQueries, rememberQuery} from './recentQueries';
import {requestAddress} from './requestAddress';
import {useEdition} from '../components/useEdition';
import {ResultOption} from './ResultOption';
import {SearchSaid} from './SearchSaid';
import {resultsAddress} from './resultsAddress';
import type {ShownAnswer, ShownResult} from './shownAnswer';
import styles from './Search.module.css';
import './results.css';
import {useSearch} from './useSearch';

interface Props {
  query: string;
  setQuery: (query: string) => void;
  /** The combobox that the list belongs to. */
  field: RefObject<HTMLInputElement | null>;
  listId: string;
  /** The id of the result that the reader went to; else the first is the active one. */
  chosen: string | undefined;
  choose: (id: string) => void;
  /** Called before a result is followed. */
  leave: () => void;
}

/** What the dialog shows under its field: how the query was read, and the list. Loaded when the dialog is first opened. */
export default function SearchResults({query, setQuery, field, listId, chosen, choose, leave}: Props): ReactNode {
  const [literal, setLiteral] = useState<string>();
  const {answer, hasFailed} = useSearch(query, literal === query);
  const optionId = useId();
  const isEmpty = query.trim() === '';
  const groups = answer && !isEmpty ? groupsOf(answer) : [];
  const first = groups[0]?.results[0];
  const idOf = ({key}: ShownResult) => `${optionId}${key}`;
  const firstId = first && idOf(first);
  const active = chosen ?? firstId;
  // Not by a state of the field: everything would be drawn a second time after each key.
  useLayoutEffect(() => {
    const input = field.current;
    if (active === undefined) return;
    input?.setAttribute('aria-activedescendant', active);
    return () => input?.removeAttribute('aria-activedescendant');
  }, [field, active]);
  const history = useHistory();
  const follow = () => {
    rememberQuery(query);
    leave();
  };
  const onClick = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a');
    if (link?.origin !== location.origin || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    follow();
    history.push(link.pathname + link.search + link.hash);
  };
  const onPoint = ({target}: MouseEvent) => {
    const option = (target as Element).closest<HTMLAnchorElement>('a[role=option]');
    if (!option || option.id === active) return;
    choose(option.id);
    void window.docusaurus.preload(option.pathname);
  };
  return (
    <>
      <SearchSaid
        answer={isEmpty ? undefined : answer}
        hasFailed={hasFailed}
        searchLiterally={() => setLiteral(query)}
      />
      {/* Links of the framework's would fetch the page of every result ahead, after each key. */}
      <div className={styles.list} onClick={onClick} onMouseMove={onPoint}>
        {isEmpty && <Recent setQuery={setQuery} />}
        <div id={listId} role="listbox" aria-label="Results">
          {groups.map(({title, results}, place) => (
            <div key={title} role="group" aria-labelledby={`${optionId}group-${place}`}>
              <p id={`${optionId}group-${place}`} className="found-group">
                {title}
              </p>
              {results.map((one) => (
                <ResultOption key={one.key} id={idOf(one)} result={one} isSelected={active === idOf(one)} />
              ))}
            </div>
          ))}
        </div>
        {!isEmpty && (answer || hasFailed) && (
          <More
            query={query}
            isLiteral={literal === query}
            count={answer?.count ?? 0}
            isMissing={answer?.isMissing ?? false}
            hasFailed={hasFailed}
          />
        )}
      </div>
    </>
  );
}

interface Group {
  title: string;
  results: ShownResult[];
}

/** The best result as the answer, then rows, then everything else; each in rank order. */
function groupsOf({results, nearest}: ShownAnswer): Group[] {
  const [best, ...rest] = results;
  const groups = best
    ? [
        {title: 'Answer', results: [best]},
        {title: 'Rows', results: rest.filter(({kind}) => kind === 'row')},
        {title: 'More', results: rest.filter(({kind}) => kind !== 'row')},
      ]
    : [{title: 'Nearest topics', results: nearest}];
  return groups.filter(({results: shown}) => shown.length > 0);
}

function Recent({setQuery}: {setQuery: (query: string) => void}): ReactNode {
  const [queries, setQueries] = useState(recentQueries);
  if (queries.length === 0) {
    return <p className={styles.hint}>A thing, two things, a word you half remember, or the whole question.</p>;
  }
  return (
    <section className={styles.recent} aria-label="Recent queries">
      <p className="found-group">
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
  isLiteral,
  count,
  isMissing,
  hasFailed,
}: {
  query: string;
  isLiteral: boolean;
  count: number;
  /** Whether the query, or a word of it, is not to be found here. */
  isMissing: boolean;
  hasFailed: boolean;
}): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const repository = repositoryAddress(siteConfig.customFields?.repository);
  const {home} = useEdition();
  return (
    <p className={styles.more}>
      {hasFailed && <a href={home}>All topics</a>}
      {count > 0 && (
        <a href={resultsAddress(`${home}search/`, query, isLiteral)}>{countText(count)} as a page to share</a>
      )}
      {isMissing && repository !== undefined && (
        <a href={requestAddress(repository, query)} rel="noopener">
          Ask for this comparison
        </a>
      )}
    </p>
  );
}

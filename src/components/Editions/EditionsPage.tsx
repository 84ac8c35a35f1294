import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import type {SourceChange, TopicChange} from '@site/model/compareEditions';
import {CheckedLink} from '../CheckedLink';
import {Inline} from '../Inline';
import {useAnchor} from '../useAnchor';
import {ChangedPart} from './ChangedPart';
import {SinceLastVisit, type RecentChange} from './SinceLastVisit';
import styles from './Editions.module.css';

interface Props {
  /** The two editions that are shown, by their labels, and what changed. */
  changes: {address: string; older: string; newer: string; topics: TopicChange[]};
  /** Every two editions, by their names. */
  pairs: {older: string; newer: string; address: string}[];
  recent: RecentChange[];
}

/** What changed from one edition to another, computed from the data of both. */
export default function EditionsPage({changes: {address, older, newer, topics}, pairs, recent}: Props): ReactNode {
  const others = pairs.filter((pair) => pair.address !== address);
  const [short, shortNewer] = [older, newer].map((label) => label.split(' · ')[0]!) as [string, string];
  return (
    <Layout
      title={`What changed from ${short} to ${shortNewer}`}
      description={`Row by row: what ${shortNewer} changed in the comparisons since ${short}, with the words that changed marked.`}
    >
      <main className={styles.page}>
        <h1>What changed</h1>
        <p className={styles.lede}>
          From {older} to {newer}: {summaryOf(topics)}
        </p>
        <p className="note">
          Computed from the data of both editions, so that nothing is left out.{' '}
          <del className={styles.removed}>Struck through</del> is what {short} said,{' '}
          <ins className={styles.added}>highlighted</ins> what {shortNewer} says. That something was checked again is no
          change.
        </p>
        <SinceLastVisit recent={recent} />
        {others.length > 0 && (
          <nav className={styles.pairs} aria-label="Other editions">
            {others.map((pair) => (
              <Link key={pair.address} to={pair.address}>
                From {pair.older} to {pair.newer}
              </Link>
            ))}
          </nav>
        )}
        {topics.length > 1 && (
          <nav aria-label="Topics that changed">
            <ul className={styles.topics}>
              {topics.map((topic) => (
                <li key={topic.id}>
                  <a href={`#${topic.id}`}>{topic.title}</a> <span>{countOf(topic)}</span>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {topics.map((topic) => (
          <ChangedTopic key={topic.id} topic={topic} older={short} newer={shortNewer} />
        ))}
      </main>
    </Layout>
  );
}

function ChangedTopic({topic, older, newer}: {topic: TopicChange; older: string; newer: string}): ReactNode {
  const {kind, id, title, urlBefore, urlAfter, parts, sources} = topic;
  return (
    <section className={styles.topic} aria-labelledby={id}>
      <h2 id={useAnchor(id)} tabIndex={-1}>
        {title}
      </h2>
      {kind === 'added' && (
        <p>
          New in {newer}: <CheckedLink href={urlAfter!}>read it</CheckedLink>.
        </p>
      )}
      {kind === 'removed' && (
        <p>
          Gone since {older}: <CheckedLink href={urlBefore!}>read it there</CheckedLink>.
        </p>
      )}
      {parts.map((change) => (
        <ChangedPart key={change.id} change={change} topic={topic} older={older} newer={newer} />
      ))}
      {sources.length > 0 && (
        <details className={styles.allSources}>
          <summary>
            {sources.length === 1 ? '1 source is' : `${sources.length} sources are`} new, gone or read in another
            version
            <span className="visually-hidden"> in {title}</span>
          </summary>
          <ul>
            {sources.map((source) => (
              <SourceLine key={source.id} source={source} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function SourceLine({source: {kind, title, url, version, versionBefore}}: {source: SourceChange}): ReactNode {
  return (
    <li>
      <a href={url} rel="noopener">
        <Inline text={title} />
      </a>{' '}
      <span>
        {kind === 'added' && 'new, '}
        {kind === 'removed' && 'gone, '}
        {versionBefore !== undefined && (
          <>
            <del className={styles.removed}>
              <span className="visually-hidden">before: </span>
              {versionBefore}
            </del>{' '}
          </>
        )}
        {version}
      </span>
    </li>
  );
}

function countOf({kind, parts}: TopicChange): string {
  if (kind !== 'changed') return kind === 'added' ? 'new' : 'gone';
  if (parts.length === 0) return 'sources alone';
  return parts.length === 1 ? '1 part' : `${parts.length} parts`;
}

/** `12 rows changed, 1 row is new, …` of what there is. */
function summaryOf(topics: readonly TopicChange[]): string {
  const parts = topics.flatMap((topic) => topic.parts);
  const rows = parts.filter(({part}) => part === 'row');
  const count = (number: number, one: string, many: string) =>
    number === 0 ? [] : [number === 1 ? `1 ${one}` : `${number} ${many}`];
  const counts = [
    ...count(
      rows.filter(({kind, texts}) => kind === 'changed' && texts.length > 0).length,
      'row changed',
      'rows changed',
    ),
    ...count(rows.filter(({kind}) => kind === 'added').length, 'row is new', 'rows are new'),
    ...count(rows.filter(({kind}) => kind === 'removed').length, 'row is gone', 'rows are gone'),
    ...count(
      parts.filter(({part, kind}) => part === 'trap' && kind === 'added').length,
      'trap is new',
      'traps are new',
    ),
    ...count(
      parts.filter(({part, kind}) => part !== 'row' && !(part === 'trap' && kind === 'added')).length,
      'other part changed',
      'other parts changed',
    ),
    ...count(topics.filter(({kind}) => kind === 'added').length, 'topic is new', 'topics are new'),
    ...count(topics.filter(({kind}) => kind === 'removed').length, 'topic is gone', 'topics are gone'),
  ];
  return counts.length === 0 ? 'no statement is another.' : `${counts.join(', ')}.`;
}

import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import type {PartChange, SourceChange, TopicChange} from '@site/src/core/edition/compareEditions';
import {Inline} from '../../ui/Inline';
import {useAnchor} from '../../ui/useAnchor';
import {ChangedPart} from './ChangedPart';
import {SinceLastVisit, type RecentChange} from './SinceLastVisit';
import {PageScript} from '../../ui/PageScript';
import {PageStyles} from '../../ui/PageStyles';
import {MAIN_CONTENT} from '../../ui/mainContent';

interface Props {
  /** The two editions that are shown, by their labels, and what changed. */
  changes: {address: string; older: string; newer: string; topics: TopicChange[]};
  /** Every two editions, by their names. */
  pairs: {older: string; newer: string; address: string}[];
  recent: RecentChange[];
}

/** What changed from one edition to another, computed from the data of both. */
export default function EditionsPage({changes: {address, older, newer, topics}, pairs, recent}: Props): ReactNode {
  const [short, shortNewer] = [older, newer].map((label) => label.split(' · ')[0]!) as [string, string];
  return (
    <Layout
      title={`What changed from ${short} to ${shortNewer}`}
      description={`Row by row: what ${shortNewer} changed in the comparisons since ${short}, with the words that changed marked.`}
    >
      <PageStyles of="editions" />
      <PageScript of="sinceLastVisit" />
      <main id={MAIN_CONTENT} tabIndex={-1} className="editions-page">
        <h1>What changed</h1>
        <p className="editions-lede">
          From {older} to {newer}: {summaryOf(topics)}
        </p>
        <p className="note">
          Compared part by part: rows, answers, follow-up questions, traps, scenarios, advantages, the text, examples
          and diagrams of the page, and sources. Not compared: names, words for the search, and the dates of checks.
        </p>
        <p className="note">
          <del className="editions-removed">Struck through</del> is what {short} said,{' '}
          <ins className="editions-added">highlighted</ins> what {shortNewer} says. A sentence that is mostly new stands
          in both wordings.
        </p>
        <SinceLastVisit recent={recent} />
        <OtherPairs pairs={pairs} address={address} />
        {topics.length > 1 && (
          <nav aria-label="Topics that changed">
            <ul className="editions-topics">
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

/** Says which two editions these are among all, and leads to the others. */
function OtherPairs({pairs, address}: Pick<Props, 'pairs'> & {address: string}): ReactNode {
  const newest = useBaseUrl('/editions/');
  const isNewest = useLocation().pathname === newest;
  const others = pairs.filter((pair) => pair.address !== address);
  return (
    <nav className="editions-pairs" aria-label="Other editions">
      {isNewest ? (
        <>
          <span>
            These are the newest two editions
            {others.length === 0 && ', and the only two'}.
          </span>
          <Link to={address}>Permalink</Link>
        </>
      ) : (
        <Link to="/editions/">The newest two editions</Link>
      )}
      {others.map((pair) => (
        <Link key={pair.address} to={pair.address}>
          From {pair.older} to {pair.newer}
        </Link>
      ))}
    </nav>
  );
}

function ChangedTopic({topic, older, newer}: {topic: TopicChange; older: string; newer: string}): ReactNode {
  const {kind, id, title, urlBefore, urlAfter, parts, sources} = topic;
  return (
    <section className="editions-topic" aria-labelledby={id}>
      <h2 id={useAnchor(id)} tabIndex={-1}>
        {title}
      </h2>
      {kind === 'added' && (
        <p>
          New in {newer}: <Link to={urlAfter}>read it</Link>.
        </p>
      )}
      {kind === 'removed' && (
        <p>
          Gone since {older}: <Link to={urlBefore}>read it there</Link>.
        </p>
      )}
      {parts.map((change) => (
        <ChangedPart key={change.id} change={change} topic={topic} older={older} newer={newer} />
      ))}
      {sources.length > 0 && (
        <details className="editions-all-sources">
          <summary>
            {sources.length === 1 ? '1 source' : `${sources.length} sources`} changed
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
            <del className="editions-removed">
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
  if (parts.length === 0) return 'only sources';
  return parts.length === 1 ? '1 part' : `${parts.length} parts`;
}

/** `12 rows and 1 trap changed; new: 1 row.` of what there is. */
function summaryOf(topics: readonly TopicChange[]): string {
  const parts = topics.flatMap((topic) => topic.parts);
  const kinds = Object.keys(counted) as PartChange['part'][];
  const numberOf = (kind: PartChange['kind'], of: PartChange['part']) =>
    parts.filter((part) => part.kind === kind && part.part === of && part.texts.length > 0).length;
  const listOf = (kind: PartChange['kind']): string =>
    inWords([
      ...kinds.map((of) => count(numberOf(kind, of), counted[of])),
      ...(kind === 'changed' ? [] : [count(topics.filter((topic) => topic.kind === kind).length, ['topic', 'topics'])]),
    ]);
  const [changed, added, removed] = (['changed', 'added', 'removed'] as const).map(listOf);
  const onSources = parts.filter(
    ({kind, texts, sources}) => kind === 'changed' && texts.length === 0 && sources.length > 0,
  );
  const said = [
    changed && `${changed} changed`,
    added && `new: ${added}`,
    removed && `gone: ${removed}`,
    onSources.length > 0 && `${count(onSources.length, ['part', 'parts'])} with other sources`,
  ].filter(Boolean);
  return said.length === 0 ? 'nothing says anything else.' : `${said.join('; ')}.`;
}

const counted = {
  row: ['row', 'rows'],
  'follow-up': ['follow-up question', 'follow-up questions'],
  trap: ['trap', 'traps'],
  scenario: ['scenario', 'scenarios'],
  section: ['section', 'sections'],
  head: ['distinction', 'distinctions'],
} satisfies Record<PartChange['part'], [one: string, many: string]>;

const count = (number: number, [one, many]: readonly string[]): string =>
  number === 0 ? '' : `${number} ${number === 1 ? one : many}`;

/** `a, b and c` of those that are not empty. */
function inWords(words: readonly string[]): string {
  const said = words.filter((word) => word !== '');
  return [said.slice(0, -1).join(', '), ...said.slice(-1)].filter((word) => word !== '').join(' and ');
}

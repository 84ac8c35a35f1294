import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {editions} from '@site/src/core/edition/editions';
import type {SupportedVersion, SupportedVersions} from '@site/src/core/edition/supportedVersions';
import {stateOn, type SupportState} from '@site/src/core/edition/supportState';
import {PageStyles} from '../../ui/PageStyles';
import {MAIN_CONTENT} from '../../ui/mainContent';

/**
 * Which versions are supported. States hold for the day on which the dates were read and carry their own dates, so that
 * nothing on the page turns false unnoticed.
 */
export default function VersionsPage({versions: {asOf, products, sources}}: {versions: SupportedVersions}): ReactNode {
  const days = sources.map(({checked}) => checked).sort();
  return (
    <Layout
      title="Supported versions"
      description={`Kubernetes and Docker Engine, with the day on which support ends, as of ${asOf}.`}
    >
      <PageStyles of="versions" />
      <main id={MAIN_CONTENT} tabIndex={-1} className="versions-page">
        <h1>Supported versions</h1>
        <p className="versions-lede">
          As of <Day day={asOf} />. The dates were compared with their sources {days[0] === days.at(-1) ? 'on' : 'from'}{' '}
          <Day day={days[0]!} />
          {days[0] !== days.at(-1) && (
            <>
              {' '}
              to <Day day={days.at(-1)!} />
            </>
          )}
          .
        </p>
        <p className="note">
          If you read this later, go by the dates; &ldquo;until&rdquo; includes the day that is named. Patches are the
          newest that were seen; a newer one may be out.
        </p>
        {products.map(({id, name, rule, next, versions, sources: ruleSources}) => (
          <section key={id} className="versions-product" aria-labelledby={id}>
            <h2 id={id}>{name}</h2>
            <p className="versions-rule">
              {rule} <SourceLinks ids={ruleSources} sources={sources} />
            </p>
            <table className="versions-table" role="table">
              <caption className="visually-hidden">
                Versions of {name}, as of {asOf}
              </caption>
              <thead role="rowgroup">
                <tr role="row">
                  {['Version', `As of ${asOf}`, 'Released', 'Newest patch seen', 'Sources'].map((head) => (
                    <th key={head} role="columnheader" scope="col">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody role="rowgroup">
                {versions.map((version) => (
                  <VersionRow key={version.version} version={version} product={id} asOf={asOf} sources={sources} />
                ))}
              </tbody>
            </table>
            {next && (
              <p className="note">
                {name} {next.version} was not out on that day. It is planned for{' '}
                <time dateTime={next.planned}>{next.planned}</time>, which may still change.{' '}
                <SourceLinks ids={next.sources} sources={sources} />
              </p>
            )}
          </section>
        ))}
        <section className="versions-product" aria-labelledby="sources">
          <h2 id="sources">Sources</h2>
          <ul className="versions-sources">
            {sources.map(({id, title, url, publisher, version, checked}) => (
              <li key={id}>
                <a href={url} rel="noopener">
                  {title}
                </a>
                <span>
                  {publisher}, {version}, read <time dateTime={checked}>{checked}</time>
                </span>
              </li>
            ))}
          </ul>
        </section>
      </main>
    </Layout>
  );
}

interface RowProps {
  version: SupportedVersion;
  product: string;
  asOf: string;
  sources: SupportedVersions['sources'];
}

function VersionRow({version: shown, product, asOf, sources}: RowProps): ReactNode {
  const {version, name, released, keptBy, patch} = shown;
  const state = stateOn(shown, asOf);
  const isCurrent = editions.some((edition) => edition.isCurrent && editionVersion(edition, product) === version);
  return (
    <tr role="row" data-state={state}>
      <th role="rowheader" scope="row">
        {version}
        {name && <span className="versions-name">{name}</span>}
        {isCurrent && <span className="versions-name">the one this site is written for</span>}
      </th>
      <td role="cell">
        <strong>{states[state]}</strong> <Until version={shown} state={state} asOf={asOf} />
        {keptBy && <span className="versions-name">maintained by {keptBy}</span>}
      </td>
      <td role="cell" data-label="Released">
        <time dateTime={released}>{released}</time>
      </td>
      <td role="cell" data-label="Newest patch seen" data-none={patch ? undefined : ''}>
        {patch && (
          <>
            {patch.version}, <time dateTime={patch.released}>{patch.released}</time>
          </>
        )}
      </td>
      <td role="cell">
        <SourceLinks ids={shown.sources} sources={sources} />
      </td>
    </tr>
  );
}

const editionVersion = (edition: (typeof editions)[number], product: string): string | undefined =>
  (({kubernetes: edition.kubernetes, docker: edition.docker}) as Record<string, string>)[product];

const states: Record<SupportState, string> = {
  supported: 'Supported',
  maintenance: 'In maintenance',
  ended: 'Ended',
};

/** The dates that keep the state true after the day for which it was computed. */
function Until({version, state, asOf}: {version: SupportedVersion; state: SupportState; asOf: string}): ReactNode {
  const {maintenance, ends, endsWhen} = version;
  if (state === 'ended') return <Day day={ends!} />;
  return (
    <>
      until {ends === undefined ? endsWhen : <Day day={ends} />}
      {maintenance !== undefined && maintenance > asOf && (
        <span className="versions-name">
          from <Day day={maintenance} /> only serious faults are fixed
        </span>
      )}
    </>
  );
}

const Day = ({day}: {day: string}): ReactNode => <time dateTime={day}>{day}</time>;

function SourceLinks({ids, sources}: {ids: readonly string[]; sources: SupportedVersions['sources']}): ReactNode {
  return (
    <span className="versions-links">
      {sources
        .filter(({id}) => ids.includes(id))
        .map(({id, title, url}) => (
          <a key={id} href={url} rel="noopener">
            {title}
          </a>
        ))}
    </span>
  );
}

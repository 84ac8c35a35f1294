import {useDoc, useDocsVersion} from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useState, type ReactNode} from 'react';
import {reportAddress} from '@site/model/reportAddress';
import {repositoryAddress} from '@site/model/repositoryAddress';
import type {Row, Topic} from '@site/model/topic';

/**
 * A form for a mistake in a row; nothing where the project names no repository. The cells come into the address when the
 * link is reached, or every reader would load them all twice.
 */
export function ReportLink({row, topic}: {row: Row; topic: Topic}): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const {metadata} = useDoc();
  const {label} = useDocsVersion();
  const [isReached, setReached] = useState(false);
  const repository = repositoryAddress(siteConfig.customFields?.repository);
  if (repository === undefined) return null;
  const reported = {
    topic,
    row: isReached ? row : {...row, cells: {}},
    edition: label,
    address: `${siteConfig.url}${metadata.permalink}#${row.id}`,
  };
  return (
    <a
      href={reportAddress(repository, reported)}
      rel="noopener"
      onFocus={() => setReached(true)}
      onPointerDown={() => setReached(true)}
    >
      Report a mistake<span className="visually-hidden"> in {row.aspect}</span>
    </a>
  );
}

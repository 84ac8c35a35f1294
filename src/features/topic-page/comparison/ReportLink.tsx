import {useDoc, useDocsVersion} from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {reportAddress} from './reportAddress';
import {repositoryAddress} from '@site/src/core/register/repositoryAddress';
import type {Row, Topic} from '@site/src/core/topic/topic';

/** A form for a mistake in a row, which `reportCells.client.ts` completes; nothing where the project names no repository. */
export function ReportLink({row, topic}: {row: Row; topic: Topic}): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const {metadata} = useDoc();
  const {label} = useDocsVersion();
  const repository = repositoryAddress(siteConfig.customFields?.repository);
  if (repository === undefined) return null;
  const address = `${siteConfig.url}${metadata.permalink}#${row.id}`;
  return (
    <a href={reportAddress(repository, {topic, row, edition: label, address})} rel="noopener" data-reports="">
      Report a mistake<span className="visually-hidden"> in {row.aspect}</span>
    </a>
  );
}

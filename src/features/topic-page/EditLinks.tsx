import {useDoc} from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {editAddress, repositoryAddress} from '@site/src/core/register/repositoryAddress';
import styles from './EditLinks.module.css';

/** Leads from a topic's page to its two files; nothing where the project names no repository. */
export function EditLinks(): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const {metadata} = useDoc();
  const repository = repositoryAddress(siteConfig.customFields?.repository);
  if (repository === undefined) return null;
  const page = metadata.source.replace(/^@site\//, '');
  const facts = page.replace(/index\.mdx$/, 'topic.yaml');
  return (
    <p className={styles.links}>
      Edit:{' '}
      <a href={editAddress(repository, facts)} rel="noopener">
        data
      </a>
      <a href={editAddress(repository, page)} rel="noopener">
        text
      </a>
    </p>
  );
}

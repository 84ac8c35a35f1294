import Link from '@docusaurus/Link';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';
import {changeId, type ChangedSince} from '@site/src/core/edition/editionPairs';
import styles from './Comparison.module.css';

/** Says that a row is another than in the edition before, and leads to what changed in it; nothing where it is the same. */
export function ChangedMark({rowId, aspect}: {rowId: string; aspect: string}): ReactNode {
  const {frontMatter, metadata} = useDoc();
  const {changedSince} = frontMatter as {changedSince?: ChangedSince};
  const page = useBaseUrl(changedSince?.address);
  if (!changedSince || !Object.hasOwn(changedSince.rows, rowId)) return null;
  return (
    <Link to={`${page}#${changeId(metadata.sourceDirName, rowId)}`} className={styles.since}>
      {changedSince.rows[rowId]} since {changedSince.edition}
      <span className="visually-hidden">: {aspect}</span>
    </Link>
  );
}

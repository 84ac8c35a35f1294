import {useActiveVersion} from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {repositoryAddress} from '@site/src/core/register/repositoryAddress';
import {Icon} from '../../ui/Icon';
import {useEdition} from '../../ui/useEdition';
import {useBundle, useFeatureData} from '../../ui/useFeature';
import {FoundSaid} from './FoundSaid';
import styles from './SearchDialog.module.css';
import './results.css';

/** The field in the bar, and the dialog that it opens (`searchDialog.client.ts`); without a script it leads to the page of results. */
export function SearchDialog({isHidden}: {isHidden: boolean}): ReactNode {
  const page = `${useEdition().home}search/`;
  const worker = useBundle('search');
  const {siteConfig} = useDocusaurusContext();
  return (
    <>
      <a
        href={page}
        className={styles.opener}
        data-hidden={isHidden || undefined}
        data-opens-search=""
        aria-keyshortcuts="/ Control+K Meta+K"
      >
        <Icon name="search" />{' '}
        <span className={styles.openerText}>
          Search<span className={styles.openerWhat}> comparisons and rows</span>
        </span>
        <kbd className="needs-script" aria-hidden="true">
          /
        </kbd>
      </a>
      <dialog
        className={styles.dialog}
        aria-label="Search"
        data-search=""
        data-worker={worker}
        data-index={useIndexAddress()}
        data-repository={repositoryAddress(siteConfig.customFields?.repository)}
      >
        <form className={styles.field} action={page} role="search">
          <Icon name="search" size={22} />
          <input
            name="q"
            role="combobox"
            aria-label="Search comparisons and rows"
            aria-expanded="false"
            aria-controls="search/results"
            aria-autocomplete="list"
            autoComplete="off"
            autoCapitalize="off"
            autoCorrect="off"
            spellCheck={false}
            enterKeyHint="go"
            maxLength={10_000}
          />
          <button type="button" aria-label="Close the search" data-closes-dialog="">
            <Icon name="close" size={22} />
          </button>
        </form>
        <FoundSaid />
        <div className={styles.list}>
          <div id="search/results" role="listbox" aria-label="Results" data-found="" />
          <div data-found="" />
        </div>
        <p className={styles.keys}>
          <span>
            <kbd>↑</kbd> <kbd>↓</kbd> move
          </span>
          <span>
            <kbd>Enter</kbd> open
          </span>
          <span>
            <kbd data-command="">Ctrl</kbd> <kbd>Enter</kbd> new tab
          </span>
          <span>
            <kbd>Esc</kbd> close
          </span>
        </p>
      </dialog>
    </>
  );
}

/** Address of the first file of the search in the edition that is read. */
function useIndexAddress(): string {
  const addresses = useFeatureData('search') as Record<string, string>;
  const version = useActiveVersion(undefined);
  return addresses[version?.name ?? 'current'] ?? addresses.current!;
}

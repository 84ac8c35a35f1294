import type {ReactNode} from 'react';
import {editions, type Edition} from '@site/src/core/edition/editions';
import {Icon} from '../../ui/Icon';
import {useEdition} from '../../ui/useEdition';
import styles from './EditionSwitch.module.css';

const nameOf = ({kubernetes, docker}: Edition) => `Kubernetes ${kubernetes} · Docker ${docker}`;

/**
 * The edition in the bar, as a button that opens the list of all: a popover, which needs no script. A phone shows it in
 * older editions alone, because there a reader who lands at a row must see it.
 */
export function EditionButton(): ReactNode {
  const {edition} = useEdition();
  return (
    <>
      <button
        type="button"
        className={styles.button}
        popoverTarget="editions"
        data-older={edition.isCurrent ? undefined : ''}
      >
        {edition.isCurrent ? (
          <>
            <span className="visually-hidden">Edition: </span>
            {nameOf(edition)}
          </>
        ) : (
          `Older edition ${edition.name}`
        )}{' '}
        <Icon name="chevron" />
      </button>
      <div id="editions" popover="auto" className={styles.popover}>
        <EditionList />
      </div>
    </>
  );
}

/** The same in the menu of a phone. */
export function EditionMenu(): ReactNode {
  const {edition} = useEdition();
  return (
    <details className={styles.menu}>
      <summary>
        <span className="visually-hidden">Edition: </span>
        {nameOf(edition)} <Icon name="chevron" />
      </summary>
      <EditionList />
    </details>
  );
}

/** Plain links to the page in every edition, as each edition has scripts of its own; a small script adds the part. */
function EditionList(): ReactNode {
  const {edition, addressIn} = useEdition();
  return (
    <ul className={styles.list}>
      {editions.map((other) => (
        <li key={other.name}>
          <a href={addressIn(other)} aria-current={other.name === edition.name ? 'true' : undefined} data-keeps-part="">
            {nameOf(other)}
          </a>
        </li>
      ))}
    </ul>
  );
}

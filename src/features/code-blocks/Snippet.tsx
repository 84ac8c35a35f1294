import type {CSSProperties, ReactNode} from 'react';
import {Icon} from '../../ui/Icon';
import styles from './Snippet.module.css';

interface Props {
  /** The code, highlighted while the site was built. */
  html: string;
  /** What the copy button copies where that is not all: commands without their prompts and output. */
  code?: string;
  title?: string;
  checkedWith?: string;
  noverify?: string;
  /** Present when the block is wrong on purpose: what a client says of it. */
  expectError?: string;
  since?: string;
}

/** A block of code with what it was checked with. A block that does not work says so before it is read, and cannot be copied. */
export function Snippet({html, code, title, checkedWith, noverify, expectError, since}: Props): ReactNode {
  const isWrong = expectError !== undefined;
  return (
    <figure
      className={`laid-out-late ${styles.snippet}`}
      style={{'--lines': html.split('\n').length} as CSSProperties}
      data-code={code}
      data-wrong={isWrong || undefined}
    >
      <figcaption className={styles.head}>
        {isWrong && (
          <strong className={styles.wrong}>
            <Icon name="close" size={17} /> This doesn’t work
          </strong>
        )}
        {title !== undefined && <span>{title}</span>}
        {since !== undefined && <span className={styles.since}>{since}</span>}
        {!isWrong && (
          <button type="button" className={`button-quiet needs-script ${styles.copy}`} data-copies="code">
            <Icon name="copy" size={18} />
            <span aria-live="polite">Copy</span>
          </button>
        )}
      </figcaption>
      <pre className={styles.code} tabIndex={0}>
        <code dangerouslySetInnerHTML={{__html: html}} />
      </pre>
      <p className={styles.foot}>
        {isWrong && <>It fails: {expectError}. </>}
        {noverify !== undefined ? `Not checked: ${noverify}` : `Checked with ${checkedWith}.`}
      </p>
    </figure>
  );
}

import {useState, type ReactNode} from 'react';
import {Icon} from '../Icon';
import styles from './Snippet.module.css';

interface Props {
  /** The code, highlighted while the site was built. */
  html: string;
  /** What the copy button copies: the code without prompts. */
  code: string;
  title?: string;
  checkedAgainst?: string;
  noverify?: string;
  /** Present when the block is wrong on purpose: what a client says of it. */
  expectError?: string;
  since?: string;
}

/** What the button says: what it does, or what came of it. */
type Label = 'Copy' | 'Copied' | 'Select and copy it';

/** How long it says what came of it, in milliseconds. */
const COPIED_FOR = 2000;

/** A block of code with what it was checked against. A block that is wrong on purpose says so before it is read. */
export function Snippet({html, code, title, checkedAgainst, noverify, expectError, since}: Props): ReactNode {
  const [label, setLabel] = useState<Label>('Copy');
  const copy = () => {
    const answer = (said: Label) => {
      setLabel(said);
      setTimeout(() => setLabel('Copy'), COPIED_FOR);
    };
    // There is no clipboard outside a secure context, and a browser may refuse it.
    const written = (navigator.clipboard as Clipboard | undefined)?.writeText(code) ?? Promise.reject(new Error());
    written.then(() => answer('Copied')).catch(() => answer('Select and copy it'));
  };
  return (
    <figure className={styles.snippet} data-wrong={expectError !== undefined || undefined}>
      <figcaption className={styles.head}>
        {expectError !== undefined && (
          <strong className={styles.wrong}>
            <Icon name="close" size={17} /> Wrong on purpose
          </strong>
        )}
        {title !== undefined && <span className={styles.title}>{title}</span>}
        {since !== undefined && <span className={styles.since}>{since}</span>}
        <button type="button" className={`button-quiet needs-script ${styles.copy}`} onClick={copy}>
          <Icon name={label === 'Copied' ? 'check' : 'copy'} size={18} />
          <span aria-live="polite">{label}</span>
        </button>
      </figcaption>
      <pre className={styles.code} tabIndex={0}>
        <code dangerouslySetInnerHTML={{__html: html}} />
      </pre>
      <p className={styles.foot}>
        {expectError !== undefined && <>It fails: {expectError}. </>}
        {noverify !== undefined ? `Not checked: ${noverify}` : `Checked against ${checkedAgainst}.`}
      </p>
    </figure>
  );
}

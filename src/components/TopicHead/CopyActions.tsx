import type {ReactNode} from 'react';
import {htmlLink, htmlOf} from '@site/model/inlineText';
import {copyLater, share} from '../../client/share';
import {Icon} from '../Icon';
import {useHanded} from '../useHanded';
import styles from './TopicHead.module.css';

/** Hands the whole topic over: its address, or its text as Markdown. */
export function CopyActions({title, distinction}: {title: string; distinction: string}): ReactNode {
  const [linked, showLinked] = useHanded();
  const [copied, showCopied] = useHanded();
  const copyLink = () => {
    const url = new URL(window.location.pathname, window.location.href).href;
    const html = `<p>${htmlLink(title, url)}</p><p>${htmlOf(distinction)}</p>`;
    showLinked(share({title, url, plain: `${title}\n${distinction}\n${url}`, html}));
  };
  const copyMarkdown = () => {
    const twin = fetch('index.md').then((response) =>
      response.ok ? response.text() : Promise.reject(new Error(response.statusText)),
    );
    showCopied(copyLater(twin));
  };
  return (
    <>
      <button type="button" className="button-quiet needs-script" onClick={copyLink}>
        <Icon name={linked ? 'check' : 'link'} />
        <span aria-live="polite">{linked ?? 'Copy link'}</span>
      </button>
      <button type="button" className="button-quiet needs-script" onClick={copyMarkdown}>
        <Icon name={copied ? 'check' : 'copy'} />
        <span aria-live="polite">
          {copied ?? (
            <>
              <span className={styles.long}>Copy as </span>Markdown
            </>
          )}
        </span>
      </button>
    </>
  );
}

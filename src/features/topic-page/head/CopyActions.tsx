import type {ReactNode} from 'react';
import {Icon} from '../../../ui/Icon';
import {useFeature} from '../../../ui/useFeature';
import styles from './TopicHead.module.css';

/** Hands the whole topic over: its address, or its text as Markdown (`copying.client.ts`). */
export function CopyActions(): ReactNode {
  return (
    <>
      <button type="button" className="button-quiet needs-script" data-copies="link">
        <Icon name="link" />
        <span aria-live="polite">Copy link</span>
      </button>
      {useFeature('markdown') && (
        <button type="button" className="button-quiet needs-script" data-copies="page">
          <Icon name="copy" />
          <span aria-live="polite">
            <span className={styles.long}>Copy as </span>Markdown
          </span>
        </button>
      )}
    </>
  );
}

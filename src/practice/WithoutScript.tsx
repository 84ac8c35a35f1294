import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {ankiAddresses} from '@site/model/addresses';
import {FileLink} from './FileLink';

/** A topic as the page lists it where no script runs. */
export interface ListedTopic {
  title: string;
  url: string;
  /** Address of its package for Anki, without the base path. */
  apkg: string;
}

/** What practice is, and how to rehearse without it. */
export function WithoutScript({topics}: {topics: readonly ListedTopic[]}): ReactNode {
  return (
    <>
      <p>
        Practice asks you a few questions a day, mixed across topics, and brings back what you missed until your
        interview. It runs in your browser alone, so it needs JavaScript, which is switched off here.
      </p>
      <p>
        Without it, say each sample answer aloud, then read it and tick the ideas you had. Or take the same cards to
        Anki: <FileLink address={ankiAddresses('all').apkg}>all topics in one package</FileLink>.
      </p>
      <ul>
        {topics.map(({title, url, apkg}) => (
          <li key={url}>
            <Link to={`${url}#sample-answer`}>{title}</Link>, or as a{' '}
            <FileLink address={apkg}>
              package for Anki<span className="visually-hidden">: {title}</span>
            </FileLink>
          </li>
        ))}
      </ul>
    </>
  );
}

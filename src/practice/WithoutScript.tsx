import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';

/** What the page lists where no script runs; every address has the base path. */
export interface ListedCards {
  /** All cards as one package for Anki. */
  apkg: string;
  topics: readonly {title: string; url: string; apkg: string}[];
}

/** What practice is, and how to rehearse without it. */
export function WithoutScript({cards: {apkg, topics}}: {cards: ListedCards}): ReactNode {
  return (
    <>
      <p>
        Practice asks you a few questions a day, mixed across topics, and brings back what you missed until your
        interview. It runs in your browser alone, so it needs JavaScript, which is switched off here.
      </p>
      <p>
        Without it, say each sample answer aloud, then read it and tick the ideas you had. Or take the same cards to
        Anki:{' '}
        <a href={apkg} download="">
          all topics in one package
        </a>
        .
      </p>
      <ul>
        {topics.map((topic) => (
          <li key={topic.url}>
            <Link to={`${topic.url}#sample-answer`}>{topic.title}</Link>, or as a{' '}
            <a href={topic.apkg} download="">
              package for Anki<span className="visually-hidden">: {topic.title}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

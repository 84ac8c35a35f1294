import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {IndexCategory} from '@site/src/core/topic/topicIndex';
import {useAnchor} from './useAnchor';
import {Versus} from './Versus';

/** Every topic with its distinction, like the contents of a book: by category, in learning order. */
export function TopicList({categories}: {categories: IndexCategory[]}): ReactNode {
  return (
    <div className="topics-index">
      {categories.map(({id, title, topics}, shelf) => (
        <section key={id} className="topics-category" aria-labelledby={id}>
          <ShelfName id={id}>{title}</ShelfName>
          <ol>
            {topics.map(({url, sides, title: name, distinction}, place) => (
              <li key={url}>
                <span>
                  <Link to={url}>
                    <Versus names={sides} title={name} />
                  </Link>
                  {shelf === 0 && place === 0 && <span className="topics-start">start here</span>}
                </span>
                <p>{distinction}</p>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

const ShelfName = ({id, children}: {id: string; children: ReactNode}): ReactNode => (
  <h2 id={useAnchor(id)} tabIndex={-1}>
    {children}
  </h2>
);

import type {ReactNode} from 'react';
import {dayText} from '@site/src/core/text/dateText';
import type {Source, Topic} from '@site/src/core/topic/topic';
import {Fold} from '../../../ui/Fold';
import styles from './Sources.module.css';

/** Every primary document the page rests on, by publisher, with the version read and the day it was read. */
export function Sources({topic}: {topic: Topic}): ReactNode {
  const publishers = [...new Set(topic.sources.map(({publisher}) => publisher))];
  return (
    <Fold title={`${topic.sources.length} sources`}>
      <div className={styles.publishers}>
        {publishers.map((publisher) => (
          <div key={publisher} className={styles.group}>
            <h3 className={styles.publisher}>{publisher}</h3>
            <ul>
              {topic.sources
                .filter((source) => source.publisher === publisher)
                .map((source) => (
                  <SourceLine key={source.id} source={source} />
                ))}
            </ul>
          </div>
        ))}
      </div>
    </Fold>
  );
}

function SourceLine({source: {title, url, version, checked}}: {source: Source}): ReactNode {
  return (
    <li>
      <a href={url}>{title}</a>
      <span className={styles.meta}>
        {version} · checked {dayText(checked)}
      </span>
    </li>
  );
}

import type {ReactNode} from 'react';
import {oldestCheck, sourcesOf} from '@site/src/core/part/partText';
import type {Topic, Trap} from '@site/src/core/topic/topic';
import {Icon} from '../../../ui/Icon';
import {Inline} from '../../../ui/Inline';
import {PartLink} from '../../../ui/PartLink';
import {SourceLinks} from '../../../ui/SourceLinks';
import {useAnchor} from '../../../ui/useAnchor';
import styles from './Tips.module.css';

/** Say this, not that; then the traps: what is often said, what is true, why people believe the first. */
export function Tips({topic}: {topic: Topic}): ReactNode {
  return (
    <>
      {topic.phrases.map(({say, insteadOf, because}) => (
        <div className={`laid-out-late ${styles.phrase}`} key={say}>
          <div>
            <h3 className={styles.label}>
              <Icon name="check" /> Say
            </h3>
            <p className={styles.words}>“{say}”</p>
          </div>
          <div>
            <h3 className={styles.label}>
              <Icon name="close" /> Don’t say
            </h3>
            <p className={styles.words}>“{insteadOf}”</p>
            <p className="note">{because}</p>
          </div>
        </div>
      ))}
      <div className={styles.traps}>
        {topic.traps.map((trap) => (
          <TrapCard key={trap.id} trap={trap} topic={topic} />
        ))}
      </div>
    </>
  );
}

function TrapCard({trap, topic}: {trap: Trap; topic: Topic}): ReactNode {
  return (
    <div
      role="group"
      className={`laid-out-late ${styles.trap}`}
      id={useAnchor(trap.id)}
      aria-label={`Trap: ${trap.wrong.replaceAll('`', '')}`}
      data-part="Trap"
      data-checked={oldestCheck(sourcesOf(topic, trap.sources))}
    >
      <div className={styles.wrong}>
        <h4 className={styles.small}>
          <Icon name="close" size={17} /> Often said <PartLink id={trap.id} title="this trap" />
        </h4>
        <p>
          “
          <span data-says="Often said">
            <Inline text={trap.wrong} />
          </span>
          ”
        </p>
      </div>
      <div className={styles.right}>
        <h4 className={styles.small}>
          <Icon name="check" size={17} /> What is true
        </h4>
        <p data-says="What is true">
          <Inline text={trap.right} />
        </p>
        <p className="note">
          Believed because:{' '}
          <span data-says="Believed because">
            <Inline text={trap.believedBecause} />
          </span>
        </p>
        <p className={styles.sources} data-sources="">
          <SourceLinks ids={trap.sources} topic={topic} />
        </p>
      </div>
    </div>
  );
}

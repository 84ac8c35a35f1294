import {labels} from '@site/src/core/part/labels';
import type {ReactNode} from 'react';
import {oldestCheck, sourcesOf} from '@site/src/core/part/partText';
import type {Topic, Trap} from '@site/src/core/topic/topic';
import {Fold} from '../../../ui/Fold';
import {Icon} from '../../../ui/Icon';
import {Inline} from '../../../ui/Inline';
import {PartLink} from '../../../ui/PartLink';
import {SourceLinks} from '../../../ui/SourceLinks';
import {useAnchor} from '../../../ui/useAnchor';
import styles from './Tips.module.css';

/** What candidates get wrong: one line each, behind it what is true and why people think otherwise; then how to say it. */
export function Tips({topic}: {topic: Topic}): ReactNode {
  return (
    <>
      <h3>Common mistakes</h3>
      <div className={styles.traps}>
        {topic.traps.map((trap) => (
          <TrapCard key={trap.id} trap={trap} topic={topic} />
        ))}
      </div>
      <h3>Say it like this</h3>
      {topic.phrases.slice(0, 1).map((phrase) => (
        <SayThis key={phrase.say} phrase={phrase} />
      ))}
      {topic.phrases.length > 1 && (
        <Fold title={`${topic.phrases.length - 1} more`} isOpenWide>
          {topic.phrases.slice(1).map((phrase) => (
            <SayThis key={phrase.say} phrase={phrase} />
          ))}
        </Fold>
      )}
    </>
  );
}

function SayThis({phrase: {say, insteadOf, because}}: {phrase: Topic['phrases'][number]}): ReactNode {
  return (
    <dl className={`laid-out-late ${styles.phrase}`}>
      <dt>
        <Icon name="check" size={17} /> Say
      </dt>
      <dd>“{say}”</dd>
      <dt>
        <Icon name="close" size={17} /> Don’t say
      </dt>
      <dd>
        “{insteadOf}” <span className={styles.because}>{because}</span>
      </dd>
    </dl>
  );
}

function TrapCard({trap, topic}: {trap: Trap; topic: Topic}): ReactNode {
  return (
    <div
      role="group"
      className={`laid-out-late ${styles.trap}`}
      id={useAnchor(trap.id)}
      aria-label={`Mistake: ${trap.wrong.replaceAll('`', '')}`}
      data-part="Common mistake"
      data-checked={oldestCheck(sourcesOf(topic, trap.sources))}
    >
      <details>
        <summary>
          <Icon name="close" size={17} />
          <span data-says={labels.myth}>
            <Inline text={trap.wrong} />
          </span>
        </summary>
        <p data-says={labels.fact}>
          <Icon name="check" size={17} /> <Inline text={trap.right} />
        </p>
        <p className="note">
          {labels.whyBelieved}:{' '}
          <span data-says={labels.whyBelieved}>
            <Inline text={trap.believedBecause} />
          </span>
        </p>
        <p className={styles.sources} data-sources="">
          <SourceLinks ids={trap.sources} topic={topic} />
        </p>
      </details>
      <PartLink id={trap.id} title="this mistake" />
    </div>
  );
}

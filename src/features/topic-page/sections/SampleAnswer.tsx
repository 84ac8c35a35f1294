import {labels} from '@site/src/core/part/labels';
import type {ReactNode} from 'react';
import type {FollowUp, Topic} from '@site/src/core/topic/topic';
import {countWords} from '@site/src/core/text/countWords';
import {oldestCheck, sourcesOf} from '@site/src/core/part/partText';
import {Icon} from '../../../ui/Icon';
import {Inline} from '../../../ui/Inline';
import {PartLink} from '../../../ui/PartLink';
import {SourceLinks} from '../../../ui/SourceLinks';
import {useAnchor} from '../../../ui/useAnchor';
import {AnswerLayer} from './AnswerLayer';
import styles from './SampleAnswer.module.css';

/** The question, the answer in three layers, the ideas an interviewer listens for, and what is asked next. */
export function SampleAnswer({topic}: {topic: Topic}): ReactNode {
  const {question, layers, ideas, followUps} = topic.answer;
  return (
    <>
      <p className={styles.question}>“{question}”</p>
      <p className="note">
        Each layer continues the one before. Stop where they stop you. Learn the ideas, not the words.
      </p>
      <ol className={styles.layers}>
        {layers.map((layer, index) => (
          <AnswerLayer key={layer.seconds} layer={layer} words={countWords(layer.say)} place={index} />
        ))}
      </ol>
      <h3>{labels.ideas}</h3>
      <p className="note">Say the answer aloud, then tick the ideas you actually said. Nothing is stored.</p>
      <ul className={`laid-out-late ${styles.ideas}`}>
        {ideas.map(({id, idea}) => (
          <li key={id}>
            <label>
              <input type="checkbox" />
              <span>
                <Inline text={idea} />
              </span>
            </label>
          </li>
        ))}
      </ul>
      <h3>{labels.followUps}</h3>
      <div className={`laid-out-late ${styles.followUps}`}>
        {followUps.map((followUp) => (
          <FollowUpQuestion key={followUp.id} followUp={followUp} topic={topic} />
        ))}
      </div>
    </>
  );
}

function FollowUpQuestion({followUp, topic}: {followUp: FollowUp; topic: Topic}): ReactNode {
  return (
    <div
      className={styles.followUp}
      id={useAnchor(followUp.id)}
      data-part="Follow-up question"
      data-checked={oldestCheck(sourcesOf(topic, followUp.sources))}
    >
      <details>
        <summary>
          <Icon name="plus" /> <span data-says="Question">{followUp.question}</span>
        </summary>
        <p data-says="Answer">
          <Inline text={followUp.answer} />
        </p>
        <p className={styles.sources} data-sources="">
          <SourceLinks ids={followUp.sources} topic={topic} />
        </p>
      </details>
      <PartLink id={followUp.id} title={followUp.question} />
    </div>
  );
}

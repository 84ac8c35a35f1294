import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {Icon} from '../components/Icon';
import {Inline} from '../components/Inline';
import {counted} from './countWords';
import {dayWords, nextWords} from './dateWords';
import styles from './Standing.module.css';
import type {IdeaLine, TopicLine} from './whereYouStand';

/** Where the reader stands in every topic; each opens to its ideas, weak ones first. */
export function TopicByTopic({topics, now}: {topics: readonly TopicLine[]; now: Date}): ReactNode {
  return (
    <section aria-labelledby="topics">
      <h2 id="topics">Topic by topic</h2>
      <div className={styles.list}>
        {topics.map(({topic, cards, seen, known, ideas}) => (
          <details key={topic.id} className={styles.topic}>
            <summary className={styles.line}>
              <span>
                <Icon name="plus" size={16} /> {topic.title}
              </span>
              <span className={styles.meta}>
                {seen === 0 ? counted(cards, 'card') : `${seen} of ${cards} seen`}
                {known > 0 && `, ${known} known`}
              </span>
            </summary>
            <ul className={styles.ideas}>
              {ideas.map((idea) => (
                <li key={idea.id} data-weak={idea.isWeak ? '' : undefined}>
                  <Inline text={idea.idea} />
                  <span className={styles.meta}>
                    {ideaWords(idea, now)}
                    {idea.rowUrl !== undefined && (
                      <>
                        {' · '}
                        <Link to={idea.rowUrl}>
                          Read the row<span className="visually-hidden"> of: {idea.idea}</span>
                        </Link>
                      </>
                    )}
                  </span>
                </li>
              ))}
            </ul>
            <Link className="button-secondary" to={`/practice/?say=${topic.id}`}>
              <Icon name="microphone" /> Say it aloud
            </Link>
          </details>
        ))}
      </div>
    </section>
  );
}

function ideaWords({said, attempts, isWeak, lastSeen, nextDue}: IdeaLine, now: Date): string {
  return [
    ...(isWeak ? ['Not sure yet'] : []),
    attempts === 0 ? 'Not said aloud yet' : `Said in ${said} of ${counted(attempts, 'answer')}`,
    ...(lastSeen === undefined ? [] : [`last seen ${dayWords(lastSeen, now)}`]),
    ...(nextDue === undefined ? [] : [nextWords(nextDue, now)]),
  ].join(' · ');
}

import type {ReactNode} from 'react';
import {Icon} from '../../../ui/Icon';
import {Inline} from '../../../ui/Inline';
import {counted} from './countWords';
import {dayWords, nextWords} from './dateWords';
import {screenAddress} from './screenAddress';
import styles from './Standing.module.css';
import type {IdeaLine, TopicLine} from '../schedule/whereYouStand';

/** Where the reader stands in every topic; each opens to what is weak, and to ways to practise it. */
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
            <p className={styles.counts}>{countWords(ideas)}</p>
            <WeakIdeas ideas={ideas.filter(({isWeak}) => isWeak)} now={now} />
            <p className={styles.ways}>
              <a className="button-primary" href={screenAddress(`topic=${topic.id}`)}>
                Practise<span className="visually-hidden"> {topic.title}</span>
              </a>
              <a className="button-secondary" href={screenAddress(`say=${topic.id}&home`)}>
                <Icon name="microphone" /> Say it aloud<span className="visually-hidden"> {topic.title}</span>
              </a>
            </p>
          </details>
        ))}
      </div>
    </section>
  );
}

/** The ideas that are not sure yet; all of them would be the answer before its question. */
function WeakIdeas({ideas, now}: {ideas: readonly IdeaLine[]; now: Date}): ReactNode {
  if (ideas.length === 0) return null;
  return (
    <ul className={styles.ideas}>
      {ideas.map((idea) => (
        <li key={idea.id} data-weak="">
          <Inline text={idea.idea} />
          <span className={styles.meta}>
            {ideaWords(idea, now)}
            {idea.rowUrl !== undefined && (
              <>
                {' · '}
                <a href={idea.rowUrl}>
                  Read the row<span className="visually-hidden"> of: {idea.idea}</span>
                </a>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** `7 ideas: 4 said, 2 not sure yet, 1 not said aloud yet`. */
function countWords(ideas: readonly IdeaLine[]): string {
  const weak = ideas.filter(({isWeak}) => isWeak).length;
  const unsaid = ideas.filter(({isWeak, attempts}) => !isWeak && attempts === 0).length;
  const said = ideas.length - weak - unsaid;
  if (unsaid === ideas.length) return `${counted(ideas.length, 'idea')} to say, none said aloud yet.`;
  const parts = [
    ...(said > 0 ? [`${said} said`] : []),
    ...(weak > 0 ? [`${weak} not sure yet`] : []),
    ...(unsaid > 0 ? [`${unsaid} not said aloud yet`] : []),
  ];
  return `${counted(ideas.length, 'idea')}: ${parts.join(', ')}.`;
}

function ideaWords({said, attempts, lastSeen, nextDue}: IdeaLine, now: Date): string {
  return [
    'Not sure yet',
    attempts === 0 ? 'Not said aloud yet' : `Said in ${said} of ${counted(attempts, 'answer')}`,
    ...(lastSeen === undefined ? [] : [`last seen ${dayWords(lastSeen, now)}`]),
    ...(nextDue === undefined ? [] : [nextWords(nextDue, now)]),
  ].join(' · ');
}

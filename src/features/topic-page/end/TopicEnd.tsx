import Link from '@docusaurus/Link';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import type {ReactNode} from 'react';
import type {Topic} from '@site/src/core/topic/topic';
import {Inline} from '@site/src/ui/Inline';
import {SelfGrades} from '@site/src/ui/SelfGrades';
import {useEdition} from '@site/src/ui/useEdition';
import {useFeature} from '@site/src/ui/useFeature';
import {useTopicMenu} from '@site/src/ui/useTopicMenu';
import {openingQuestions} from './openingQuestions';
import styles from './TopicEnd.module.css';

/** What a reader does after the last section: answer three questions, which practice counts, and go on to what is near. */
export function TopicEnd({topic}: {topic: Topic}): ReactNode {
  const {isCurrent} = useEdition().edition;
  const canGrade = useFeature('practice') && isCurrent;
  // The folder of a topic is its id.
  const id = useDoc().metadata.sourceDirName;
  const topics = useTopicMenu().flatMap((category) => category.topics);
  const related = (topic.related ?? []).flatMap(({topic: other, because}) => {
    const found = topics.find(({url}) => url.endsWith(`/${other}/`));
    return found ? [{...found, because}] : [];
  });
  return (
    <footer className={styles.end}>
      <section aria-labelledby="check-yourself">
        <h2 id="check-yourself">Check yourself</h2>
        {openingQuestions(topic).map(({card, question, answer}) => (
          <details key={card} className={styles.question} data-card={`${id}/${card}`}>
            <summary>
              <Inline text={question} />
            </summary>
            <p>
              <Inline text={answer} />
            </p>
            {canGrade && (
              <p className={styles.grades}>
                <SelfGrades />
              </p>
            )}
          </details>
        ))}
      </section>
      {related.length > 0 && (
        <section aria-labelledby="related">
          <h2 id="related">Related topics</h2>
          <ul className={styles.related}>
            {related.map(({url, title, because}) => (
              <li key={url}>
                <Link to={url}>{title}</Link> {because}
              </li>
            ))}
          </ul>
        </section>
      )}
    </footer>
  );
}

import Link from '@docusaurus/Link';
import {useDoc, useDocsVersion} from '@docusaurus/plugin-content-docs/client';
import {Fragment, type ReactNode} from 'react';
import {categories} from '@site/src/core/topic/categories';
import {checkedMonth} from '@site/src/core/topic/checkedMonth';
import {monthText} from '@site/src/core/text/dateText';
import {currentEdition} from '@site/src/core/edition/editions';
import type {Topic} from '@site/src/core/topic/topic';
import {SupportedVersion} from './SupportedVersion';
import {CopyActions} from './CopyActions';
import {HomeLink} from '../../../ui/HomeLink';
import {Icon} from '../../../ui/Icon';
import {PracticeLink} from '../../../ui/PracticeLink';
import {SectionBar} from '../../../ui/SectionBar';
import {SideName} from '../../../ui/SideName';
import {useEdition} from '../../../ui/useEdition';
import {useFeature} from '../../../ui/useFeature';
import {StructuredData} from './StructuredData';
import {MovedParts} from './MovedParts';
import {OpeningAnswer} from './OpeningAnswer';
import styles from './TopicHead.module.css';

/** The head of a topic page: where it stands, its name, how current it is, the answer to say, and what to do next. */
export function TopicHead({topic}: {topic: Topic}): ReactNode {
  const {label} = useDocsVersion();
  const {edition} = useEdition();
  // The folder of a topic is its id.
  const id = useDoc().metadata.sourceDirName;
  return (
    <>
      <header className={styles.head}>
        <MovedParts topic={topic} />
        <StructuredData topic={topic} />
        <p className={styles.crumb}>
          <HomeLink>Topics</HomeLink> / {categories.find(({id}) => id === topic.category)?.title}
        </p>
        <h1 className={styles.title}>
          {topic.title ??
            topic.sides.map(({id, name}, place) => (
              <Fragment key={id}>
                {place > 0 && <span className="vs"> vs </span>}
                <span className={styles.name} data-place={place}>
                  {name}
                </span>
              </Fragment>
            ))}
        </h1>
        {topic.title !== undefined && (
          <p className={styles.sides}>
            {topic.sides.map(({id, name}, place) => (
              <SideName key={id} place={place} name={name} />
            ))}
          </p>
        )}
        <p className={styles.asOf}>
          <SupportedVersion name={label.split(' · ')[0]!} />
          <span>{label.split(' · ')[1]}</span>
          <span>checked {monthText(checkedMonth(topic.rows))}</span>
        </p>
        <OpeningAnswer answer={topic.answer} />
        <nav className={styles.actions} aria-label="Study this topic">
          {edition.isCurrent ? (
            <>
              <PracticeLink className="button-primary" query={`topic=${id}`}>
                Practise
              </PracticeLink>
              <PracticeLink className="button-secondary" query={`say=${id}`}>
                <Icon name="microphone" /> Say it aloud
              </PracticeLink>
            </>
          ) : (
            <PracticeLink className={styles.asked} query={`topic=${id}`}>
              Practice asks as of {currentEdition.kubernetes}
            </PracticeLink>
          )}
          <span className={styles.quiet}>
            {useFeature('cheat-sheet') && (
              <Link className="button-quiet" to="cheat-sheet/">
                <Icon name="print" /> Cheat sheet
              </Link>
            )}
            <CopyActions />
          </span>
        </nav>
      </header>
      <SectionBar />
    </>
  );
}

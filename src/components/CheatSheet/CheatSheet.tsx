import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {checkedMonth} from '@site/model/checkedMonth';
import {labelOf} from '@site/model/editions';
import {firstSentence} from '@site/model/firstSentence';
import {titleOf} from '@site/model/parts';
import type {Topic} from '@site/model/topic';
import {EditionBanner} from '../EditionBanner/EditionBanner';
import {Inline} from '../Inline';
import {SideName} from '../SideName';
import {useEdition} from '../useEdition';
import {Versus} from '../Versus';
import styles from './CheatSheet.module.css';

/** How much of a list fits on one printed page. */
const FOLLOW_UPS = 3;
const TRAPS = 3;
const IDEAS = 4;

/** A topic on one printed page, A4 or Letter, black on white. */
export default function CheatSheet({topic}: {topic: Topic}): ReactNode {
  const title = titleOf(topic);
  const {edition} = useEdition();
  return (
    <Layout title={`${title}: cheat sheet`} description={`${title} on one printed page. ${topic.distinction}`}>
      <main className={styles.frame}>
        <div className={styles.screenOnly}>
          <EditionBanner />
        </div>
        <p className={styles.screenOnly}>
          <Link to="../">Back to the topic</Link>
          <button type="button" className="button-primary needs-script" onClick={() => window.print()}>
            Print
          </button>
        </p>
        <article className={styles.sheet} data-sides={topic.sides.length}>
          <header className={styles.head}>
            <h1>
              <Versus names={topic.sides.map(({name}) => name)} title={topic.title} />
            </h1>
            <p>
              {labelOf(edition)}
              <br />
              checked {checkedMonth(topic.rows)}, sources on the topic’s page
            </p>
          </header>
          <p className={styles.distinction}>{topic.distinction}</p>
          <Rows topic={topic} />
          <div className={styles.columns}>
            <h2>Say it in 15 seconds</h2>
            <p className={styles.say}>{topic.answer.layers[0]?.say}</p>
            <h2>They will ask next</h2>
            {topic.answer.followUps.slice(0, FOLLOW_UPS).map(({id, question, answer}) => (
              <p key={id}>
                <strong>{question}</strong> <Inline text={firstSentence(answer)} />
              </p>
            ))}
            <h2>Often said, and what is true</h2>
            {topic.traps.slice(0, TRAPS).map(({id, wrong, right}) => (
              <p key={id}>
                <em>
                  “<Inline text={wrong} />”
                </em>{' '}
                <Inline text={firstSentence(right)} />
              </p>
            ))}
            <h2>Close the page. Can you say</h2>
            <ul className={styles.boxes}>
              {topic.answer.ideas.slice(0, IDEAS).map(({id, idea}) => (
                <li key={id}>
                  <Inline text={idea} />
                </li>
              ))}
            </ul>
          </div>
        </article>
      </main>
    </Layout>
  );
}

function Rows({topic}: {topic: Topic}): ReactNode {
  return (
    <table className={styles.rows} role="table">
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell" />
          {topic.sides.map(({id, name}, place) => (
            <th key={id} role="columnheader" scope="col">
              <SideName place={place} name={name} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {topic.rows.map(({id, aspect, cells}) => (
          <tr key={id} role="row">
            <th role="rowheader" scope="row">
              {aspect}
            </th>
            {topic.sides.map((side, place) => (
              <td key={side.id} role="cell" data-place={place}>
                <span className={styles.cellSide}>
                  <SideName place={place} name={side.name} />
                </span>
                <Inline text={cells[side.id] ?? ''} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import type {ReactNode} from 'react';
import {notOtherLabel} from '@site/src/core/part/parts';
import {oldestCheck} from '@site/src/core/part/partText';
import type {Scenario, Topic} from '@site/src/core/topic/topic';
import {Inline} from '../../../ui/Inline';
import {PartLink} from '../../../ui/PartLink';
import {SideCards} from './SideCards';
import {SideName} from '../../../ui/SideName';
import {useAnchor} from '../../../ui/useAnchor';
import styles from './TradeOffs.module.css';

/** Advantages and disadvantages per side, when to choose which, and scenarios to judge. */
export function TradeOffs({topic}: {topic: Topic}): ReactNode {
  return (
    <>
      <SideCards sides={topic.sides} isLong>
        {({id}) => {
          const tradeOff = topic.tradeOffs[id];
          return (
            tradeOff && (
              <>
                <h4 className={styles.label}>Advantages</h4>
                <SignedList sign="+" lines={tradeOff.advantages} />
                <h4 className={styles.label}>Disadvantages</h4>
                <SignedList sign="−" lines={tradeOff.disadvantages} />
                <h4 className={styles.label}>Choose it when</h4>
                <p>
                  <Inline text={tradeOff.chooseWhen} />
                </p>
                <h4 className={styles.label}>Unless</h4>
                <p>
                  <Inline text={tradeOff.unless} />
                </p>
              </>
            )
          );
        }}
      </SideCards>
      <h3 className={styles.heading}>Which one, and why</h3>
      <p className="note">Decide before you open the answer, and say what would change your mind.</p>
      {topic.scenarios.map((scenario) => (
        <ScenarioCard key={scenario.id} scenario={scenario} topic={topic} />
      ))}
    </>
  );
}

function SignedList({sign, lines}: {sign: string; lines: string[]}): ReactNode {
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line} data-sign={sign}>
          <Inline text={line} />
        </li>
      ))}
    </ul>
  );
}

function ScenarioCard({scenario, topic}: {scenario: Scenario; topic: Topic}): ReactNode {
  const place = topic.sides.findIndex(({id}) => id === scenario.choose);
  return (
    <div
      className={`laid-out-late ${styles.scenario}`}
      id={useAnchor(scenario.id)}
      data-part="Which one, and why"
      data-checked={oldestCheck(topic.rows)}
    >
      <p className={styles.situation}>
        <span data-says="Situation">
          <Inline text={scenario.situation} />
        </span>{' '}
        <PartLink id={scenario.id} title="this scenario" />
      </p>
      <details>
        <summary className={styles.summary}>Show the better fit</summary>
        <p className={styles.choice}>
          Better fit:{' '}
          <span data-says="Better fit">
            <SideName place={place} name={topic.sides[place]?.name ?? ''} />
          </span>
        </p>
        <dl className={styles.reasons}>
          <dt>Why</dt>
          <dd data-says="Why">
            <Inline text={scenario.because} />
          </dd>
          <dt>{notOtherLabel(topic)}</dt>
          <dd data-says={notOtherLabel(topic)}>
            <Inline text={scenario.notOther} />
          </dd>
          <dt>What would change it</dt>
          <dd data-says="What would change it">
            <Inline text={scenario.unless} />
          </dd>
        </dl>
      </details>
    </div>
  );
}

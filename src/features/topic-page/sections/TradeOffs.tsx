import {labels} from '@site/src/core/part/labels';
import type {ReactNode} from 'react';
import {notOtherLabel} from '@site/src/core/part/parts';
import {oldestCheck} from '@site/src/core/part/partText';
import type {Scenario, Topic} from '@site/src/core/topic/topic';
import {Fold} from '../../../ui/Fold';
import {Inline} from '../../../ui/Inline';
import {PartLink} from '../../../ui/PartLink';
import {SideCards} from './SideCards';
import {SideName} from '../../../ui/SideName';
import {useAnchor} from '../../../ui/useAnchor';
import styles from './TradeOffs.module.css';

/** Scenarios that a phone does not fold. */
const SHOWN = 2;

/** When to choose which, with the advantages and disadvantages of each side, and scenarios to judge. */
export function TradeOffs({topic}: {topic: Topic}): ReactNode {
  return (
    <>
      <SideCards sides={topic.sides} isLong>
        {({id, name}) => {
          const tradeOff = topic.tradeOffs[id];
          return (
            tradeOff && (
              <>
                <h4 className={styles.label}>{labels.chooseWhen}</h4>
                <p>
                  <Inline text={tradeOff.chooseWhen} />
                </p>
                <h4 className={styles.label}>{labels.notWhen}</h4>
                <p>
                  <Inline text={tradeOff.unless} />
                </p>
                <Fold title={`Advantages and disadvantages of ${name}`} isOpenWide>
                  <h4 className={styles.label}>Advantages</h4>
                  <SignedList sign="+" lines={tradeOff.advantages} />
                  <h4 className={styles.label}>Disadvantages</h4>
                  <SignedList sign="−" lines={tradeOff.disadvantages} />
                </Fold>
              </>
            )
          );
        }}
      </SideCards>
      <h3 className={styles.heading}>{labels.question}</h3>
      <p className="note">Decide first, then check. Say when you’d choose the other.</p>
      {topic.scenarios.slice(0, SHOWN).map((scenario) => (
        <ScenarioCard key={scenario.id} scenario={scenario} topic={topic} />
      ))}
      {topic.scenarios.length > SHOWN && (
        <Fold title={`${topic.scenarios.length - SHOWN} more`} isOpenWide>
          {topic.scenarios.slice(SHOWN).map((scenario) => (
            <ScenarioCard key={scenario.id} scenario={scenario} topic={topic} />
          ))}
        </Fold>
      )}
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
      data-part={labels.question}
      data-checked={oldestCheck(topic.rows)}
    >
      <p className={styles.situation}>
        <span data-says="Situation">
          <Inline text={scenario.situation} />
        </span>{' '}
        <PartLink id={scenario.id} title="this scenario" />
      </p>
      <details>
        <summary className={styles.summary}>Show answer</summary>
        <p className={styles.choice}>
          {labels.betterFit}:{' '}
          <span data-says={labels.betterFit}>
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
          <dt>{labels.otherWhen}</dt>
          <dd data-says={labels.otherWhen}>
            <Inline text={scenario.unless} />
          </dd>
        </dl>
      </details>
    </div>
  );
}

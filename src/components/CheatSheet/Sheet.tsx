import type {ReactNode} from 'react';
import {labelOf, type Edition} from '@site/model/editions';
import {firstSentence} from '@site/model/firstSentence';
import {Inline} from '../Inline';
import {SideName} from '../SideName';
import {Versus} from '../Versus';
import styles from './CheatSheet.module.css';

/** How much of a list fits on one printed page. */
const FOLLOW_UPS = 3;
const TRAPS = 3;
const IDEAS = 4;

/** What a sheet shows of a topic. */
interface SheetFacts {
  title?: string | undefined;
  sides: readonly {id: string; name: string}[];
  distinction?: string;
  rows: readonly {id: string; aspect: string; cells: Readonly<Record<string, string>>}[];
  answer: {
    layers: readonly {say: string}[];
    followUps: readonly {id: string; question: string; answer: string}[];
    ideas: readonly {id: string; idea: string}[];
  };
  traps: readonly {id: string; wrong: string; right: string}[];
}

interface Props {
  topic: SheetFacts;
  edition: Edition;
  /** The month of its oldest check, where it is known. */
  checked?: string;
  /** Level of its heading: 2 where several sheets make one page. */
  level?: 1 | 2;
  /** Ids of the parts to be marked; of the lists those come first, or they might have no room. */
  weak?: ReadonlySet<string>;
}

/** A topic on one printed page, A4 or Letter, black on white. */
export function Sheet({topic, edition, checked, level = 1, weak = new Set()}: Props): ReactNode {
  const [Title, Heading] = level === 1 ? (['h1', 'h2'] as const) : (['h2', 'h3'] as const);
  const weakFirst = <Part extends {id: string}>(parts: readonly Part[]) => [
    ...parts.filter(({id}) => weak.has(id)),
    ...parts.filter(({id}) => !weak.has(id)),
  ];
  return (
    <article className={styles.sheet} data-sides={topic.sides.length}>
      <header className={styles.head}>
        <Title>
          <Versus names={topic.sides.map(({name}) => name)} title={topic.title} />
        </Title>
        <p>
          {weak.size > 0 && (
            <>
              <mark className={styles.weak}>Marked</mark>: not sure yet ·{' '}
            </>
          )}
          {labelOf(edition)}
          <br />
          {checked !== undefined && `checked ${checked}, `}sources on the topic’s page
        </p>
      </header>
      {topic.distinction !== undefined && <p className={styles.distinction}>{topic.distinction}</p>}
      <Rows topic={topic} weak={weak} />
      <div className={styles.columns}>
        <Heading>Say it in 15 seconds</Heading>
        <p className={styles.say}>{topic.answer.layers[0]?.say}</p>
        <Heading>They will ask next</Heading>
        {weakFirst(topic.answer.followUps)
          .slice(0, FOLLOW_UPS)
          .map(({id, question, answer}) => (
            <p key={id}>
              <strong>
                <Marked isWeak={weak.has(id)}>{question}</Marked>
              </strong>{' '}
              <Inline text={firstSentence(answer)} />
            </p>
          ))}
        <Heading>Often said, and what is true</Heading>
        {weakFirst(topic.traps)
          .slice(0, TRAPS)
          .map(({id, wrong, right}) => (
            <p key={id}>
              <em>
                “<Inline text={wrong} />”
              </em>{' '}
              <Marked isWeak={weak.has(id)}>
                <Inline text={firstSentence(right)} />
              </Marked>
            </p>
          ))}
        <Heading>Close the page. Can you say</Heading>
        <ul className={styles.boxes}>
          {weakFirst(topic.answer.ideas)
            .slice(0, IDEAS)
            .map(({id, idea}) => (
              <li key={id}>
                <Marked isWeak={weak.has(id)}>
                  <Inline text={idea} />
                </Marked>
              </li>
            ))}
        </ul>
      </div>
    </article>
  );
}

function Rows({topic, weak}: {topic: SheetFacts; weak: ReadonlySet<string>}): ReactNode {
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
              <Marked isWeak={weak.has(id)}>{aspect}</Marked>
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

/** Highlighted on a screen, underlined on paper, and said to whoever sees neither. */
function Marked({isWeak, children}: {isWeak: boolean; children: ReactNode}): ReactNode {
  if (!isWeak) return children;
  return (
    <mark className={styles.weak}>
      {children}
      <span className="visually-hidden"> (not sure yet)</span>
    </mark>
  );
}

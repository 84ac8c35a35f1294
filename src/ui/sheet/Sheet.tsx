import {labels} from '@site/src/core/part/labels';
import type {CSSProperties, ReactNode} from 'react';
import {labelOf, type Edition} from '@site/src/core/edition/editions';
import {inShort} from '@site/src/core/part/inShort';
import {promptOf} from '@site/src/core/topic/promptOf';
import type {HandOverStep} from '@site/src/core/topic/topic';
import {SideName} from '../SideName';
import {Versus} from '../Versus';
import {PrintedText} from './PrintedText';
import {printSize} from './printSize';
import {isSaidAnyway, sheetLists} from './sheetLists';
import type {SheetFacts} from './sheetFacts';

interface Props {
  topic: SheetFacts;
  edition: Edition;
  /** The month of its oldest check. */
  checked: string;
  /** Address of the topic as one would type it. */
  address: string;
  /** Level of its heading: 2 where several sheets make one page. */
  level?: 1 | 2;
  /** Ids of the parts to be marked; of the lists those come first, or they might have no room. */
  weak?: ReadonlySet<string>;
}

/** A topic on one printed page, A4 or Letter, black on white. */
export function Sheet({topic, edition, checked, address, level = 1, weak = new Set()}: Props): ReactNode {
  const [Title, Heading] = level === 1 ? (['h1', 'h2'] as const) : (['h2', 'h3'] as const);
  const {sides, title, distinction, handOver} = topic;
  const {spoken, followUps, traps, ideas} = sheetLists(topic, weak);
  return (
    <article
      className="sheet-sheet"
      data-sides={sides.length}
      style={{'--print': `${printSize(topic, weak)}pt`} as CSSProperties}
    >
      <header className="sheet-head">
        <Title>
          <Versus names={sides.map(({name}) => name)} title={title} />
        </Title>
        <p>
          {weak.size > 0 && (
            <>
              <mark className="sheet-weak">Marked</mark>: not sure yet ·{' '}
            </>
          )}
          {labelOf(edition)} · checked {checked}
          <br />
          Sources: {address}
        </p>
      </header>
      {!isSaidAnyway(topic) && (
        <p className="sheet-distinction">
          <PrintedText text={distinction} />
        </p>
      )}
      <Rows topic={topic} weak={weak} />
      {handOver && <HandOver steps={handOver} sides={sides} />}
      <div className="sheet-columns">
        <section>
          <Heading>Say it in 15 seconds</Heading>
          <p className="sheet-say">
            <PrintedText text={spoken} />
          </p>
          <Heading>{labels.followUps}</Heading>
          {followUps.map(({id, question, answer, short}) => (
            <p key={id}>
              <strong>
                <Marked isWeak={weak.has(id)}>
                  <PrintedText text={question} />
                </Marked>
              </strong>{' '}
              <PrintedText text={inShort(answer, short)} />
            </p>
          ))}
        </section>
        <section>
          <Heading>Myth and fact</Heading>
          {traps.map(({id, wrong, right, short}) => (
            <p key={id}>
              <em>
                “<PrintedText text={wrong} />”
              </em>{' '}
              <Marked isWeak={weak.has(id)}>
                <PrintedText text={inShort(right, short)} />
              </Marked>
            </p>
          ))}
          <Heading>Close the page. Can you say</Heading>
          <ul className="sheet-boxes">
            {ideas.map((idea) => (
              <li key={idea.id}>
                <Marked isWeak={weak.has(idea.id)}>
                  <PrintedText text={promptOf(idea)} />
                </Marked>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </article>
  );
}

/** How many letters have room in a cell, by the number of sides. */
const LONGEST_IN_CELL: Partial<Record<number, number>> = {2: 40, 3: 26, 4: 22};

function Rows({topic, weak}: {topic: SheetFacts; weak: ReadonlySet<string>}): ReactNode {
  return (
    <table className="sheet-rows" role="table">
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
              <Marked isWeak={weak.has(id)}>
                <PrintedText text={aspect} />
              </Marked>
            </th>
            {topic.sides.map((side, place) => (
              <td key={side.id} role="cell" data-place={place}>
                <span className="sheet-cell-side">
                  <SideName place={place} name={side.name} />
                </span>
                <PrintedText text={cells[side.id] ?? ''} longest={LONGEST_IN_CELL[topic.sides.length]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The way from one side to the other; square and round boxes belong to the sides, as in the diagram. */
function HandOver({steps, sides}: {steps: readonly HandOverStep[]; sides: SheetFacts['sides']}): ReactNode {
  return (
    <ol className="sheet-hand-over" aria-label="Hand-over">
      {steps.map(({step, side}) => (
        <li key={step} data-place={side === undefined ? undefined : sides.findIndex(({id}) => id === side)}>
          <span>{step}</span>
        </li>
      ))}
    </ol>
  );
}

/** Highlighted on a screen, underlined on paper, and said to whoever sees neither. */
function Marked({isWeak, children}: {isWeak: boolean; children: ReactNode}): ReactNode {
  if (!isWeak) return children;
  return (
    <mark className="sheet-weak">
      {children}
      <span className="visually-hidden"> (not sure yet)</span>
    </mark>
  );
}

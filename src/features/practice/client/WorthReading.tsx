import type {ReactNode} from 'react';
import {UnsureList} from './NotSureYet';
import type {UnsureCard} from '../schedule/whereYouStand';

/** What was missed in a round, to be read where it is explained. */
export function WorthReading({missed, now}: {missed: readonly UnsureCard[]; now: Date}): ReactNode {
  if (missed.length === 0) return null;
  return (
    <section aria-labelledby="missed">
      <h2 id="missed">Review these</h2>
      <p className="note">{missed.length === 1 ? 'This comes' : 'These come'} back tomorrow.</p>
      <UnsureList unsure={missed} now={now} />
    </section>
  );
}

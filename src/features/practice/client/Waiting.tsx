import type {ReactNode} from 'react';
import {HowItWorks} from './HowItWorks';

/** What practice is, for as long as its cards are on their way: a reader should have something to read at once. */
export function Waiting(): ReactNode {
  return (
    <>
      <h1>Practice</h1>
      <p className="note">Loading the cards…</p>
      <HowItWorks />
    </>
  );
}

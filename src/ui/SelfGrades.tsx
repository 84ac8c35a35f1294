import type {ReactNode} from 'react';

/** How a self-test went, for what has the id of a card in `data-card`; practice counts it (`selfGrade.client.ts`). */
export function SelfGrades(): ReactNode {
  return (
    <>
      <button type="button" className="button-link needs-script" data-grades="got">
        Knew it
      </button>{' '}
      <button type="button" className="button-link needs-script" data-grades="missed">
        Missed it
      </button>
    </>
  );
}

import type {ReactNode} from 'react';

/** The mark of a side: square, round, triangle, diamond. It always stands beside the name, never alone. */
function SideMark({place}: {place: number}): ReactNode {
  return <span className="mark" data-place={place} aria-hidden="true" />;
}

/** The name of a side with its mark, in the side's colour. `place` is the side's index in the topic. */
export function SideName({place, name}: {place: number; name: string}): ReactNode {
  return (
    <span className="side" data-place={place}>
      <SideMark place={place} />
      {name}
    </span>
  );
}

import {Children, type ReactNode} from 'react';
import {Fold} from '../../ui/Fold';

/** A heading with the commands and files below it (`foldedExamples`): on a phone folded behind the heading. */
export function Example({children}: {children: ReactNode}): ReactNode {
  const [heading, ...rest] = Children.toArray(children);
  return (
    <Fold title={heading} isTitleShown isOpenWide>
      {rest}
    </Fold>
  );
}

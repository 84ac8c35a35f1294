import {Children, isValidElement, type ReactNode} from 'react';
import {Fold} from '../../ui/Fold';
import {useAnchor} from '../../ui/useAnchor';

/** A heading with the commands and files below it (`foldedExamples`): on a phone folded behind the heading. */
export function Example({children}: {children: ReactNode}): ReactNode {
  const [heading, ...rest] = Children.toArray(children);
  const {id = '', children: title} = isValidElement<{id?: string; children: ReactNode}>(heading) ? heading.props : {};
  return (
    <Fold title={<h3 id={useAnchor(id)}>{title}</h3>} isTitleShown isOpenWide>
      {rest}
    </Fold>
  );
}

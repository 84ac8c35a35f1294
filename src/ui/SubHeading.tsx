import type {ComponentProps, ReactNode} from 'react';
import {PartLink} from './PartLink';
import {useAnchor} from './useAnchor';

/** A heading that an author wrote below a section, with its link. It has no page of its own, so the link leads into this one. */
export function SubHeading({id = '', children}: ComponentProps<'h3'>): ReactNode {
  return (
    <h3 id={useAnchor(id)}>
      {children}
      <PartLink id={id} title={typeof children === 'string' ? children : ''} />
    </h3>
  );
}

import type {ComponentProps, ReactNode} from 'react';
import {PartLink} from './PartLink';
import {useAnchor} from './useAnchor';

/** The heading of a section, with its link. */
export function SectionHeading({id = '', children}: ComponentProps<'h2'>): ReactNode {
  const title = typeof children === 'string' ? children : '';
  return (
    <h2 id={useAnchor(id)} data-part={title}>
      {children}
      <PartLink id={id} title={title} />
    </h2>
  );
}

import type {ComponentProps, ReactNode} from 'react';
import {Icon} from './Icon';
import {PartLink} from './PartLink';
import {useAnchor} from './useAnchor';

/** The heading of a section, with its link and, for pasting elsewhere, the section as Markdown (`copying.client.ts`). */
export function SectionHeading({id = '', children}: ComponentProps<'h2'>): ReactNode {
  const title = typeof children === 'string' ? children : '';
  return (
    <h2 id={useAnchor(id)} data-part={title}>
      {children}
      <PartLink id={id} title={title} />
      <span className="part-tools needs-script">
        <button
          type="button"
          className="part-link"
          aria-label={`Copy ${title} as Markdown`}
          title="Copy as Markdown"
          data-copies="section"
        >
          <Icon name="copy" size={18} />
        </button>
        <span className="part-said" role="status" />
      </span>
    </h2>
  );
}

import type {ReactNode} from 'react';
import {Icon} from './Icon';

/**
 * The link of a part to itself. One tap hands the address of the part's own page over (`copying.client.ts`), to the
 * clipboard or to a phone's share sheet, and moves nothing; without a script it is a plain link.
 */
export function PartLink({id, title}: {id: string; title: string}): ReactNode {
  return (
    <span className="part-tools">
      <a className="part-link" href={`#${id}`} aria-label={`Copy link to ${title}`} title="Copy link">
        <Icon name="link" size={18} />
      </a>
      <span className="part-said" role="status" />
    </span>
  );
}

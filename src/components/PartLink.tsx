import type {ReactNode} from 'react';
import {Icon} from './Icon';

/** The link of a part to itself: shown on hover and focus, always shown where there is no mouse. */
export function PartLink({id, title}: {id: string; title: string}): ReactNode {
  return (
    <a className="part-link" href={`#${id}`} aria-label={`Link to ${title}`} title="Link to this">
      <Icon name="link" size={18} />
    </a>
  );
}

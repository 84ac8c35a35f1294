import type {ComponentProps, MouseEvent, ReactNode} from 'react';
import {cutSection} from '@site/model/cutSection';
import {copyLater} from '../client/share';
import {Icon} from './Icon';
import {PartLink} from './PartLink';
import {useAnchor} from './useAnchor';
import {useHanded} from './useHanded';

/** The heading of a section, with its link and, for pasting elsewhere, the section as Markdown. */
export function SectionHeading({id = '', children}: ComponentProps<'h2'>): ReactNode {
  const [handed, show] = useHanded();
  const title = typeof children === 'string' ? children : '';
  const copy = (event: MouseEvent) => {
    event.preventDefault();
    const address = new URL(`${window.location.pathname}${id}/`, window.location.href).href;
    const today = new Date().toISOString().slice(0, 10);
    const twin = fetch('index.md').then((response) => {
      if (!response.ok) throw new Error(response.statusText);
      return response.text();
    });
    show(copyLater(twin.then((markdown) => cutSection(markdown, title, address, today))));
  };
  return (
    <h2 id={useAnchor(id)}>
      {children}
      <PartLink id={id} title={title} />
      <span className="part-tools needs-script">
        <button
          type="button"
          className="part-link"
          aria-label={`Copy ${title} as Markdown`}
          title="Copy as Markdown"
          onClick={copy}
        >
          <Icon name={handed === 'Copied' ? 'check' : 'copy'} size={18} />
        </button>
        <span className="part-said" role="status">
          {handed}
        </span>
      </span>
    </h2>
  );
}

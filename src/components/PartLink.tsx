import type {MouseEvent, ReactNode} from 'react';
import {htmlLink} from '@site/model/inlineText';
import {partHtml, partPlain} from '@site/model/partMarkdown';
import type {Topic} from '@site/model/topic';
import {share} from '../client/share';
import {Icon} from './Icon';
import {useHanded} from './useHanded';

interface Props {
  id: string;
  title: string;
  /** Given for a row, trap, scenario or follow-up, which is then copied with what it says. */
  topic?: Topic;
}

/**
 * The link of a part to itself. One tap goes there and hands the address of the part's own page over, to the clipboard
 * or to a phone's share sheet; without a script it is a plain link.
 */
export function PartLink({id, title, topic}: Props): ReactNode {
  const [handed, show] = useHanded();
  const copy = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    const url = new URL(`${window.location.pathname}${id}/`, window.location.href).href;
    const name = `${document.querySelector('h1')?.textContent ?? document.title} › ${title}`;
    const plain = (topic && partPlain(topic, id, url)) ?? `${name}\n${url}`;
    const html = (topic && partHtml(topic, id, url)) ?? `<p>${htmlLink(name, url)}</p>`;
    show(share({title: name, url, plain, html}));
  };
  return (
    <span className="part-tools">
      <a className="part-link" href={`#${id}`} aria-label={`Copy link to ${title}`} title="Copy link" onClick={copy}>
        <Icon name={handed === 'Copied' || handed === 'Shared' ? 'check' : 'link'} size={18} />
      </a>
      <span className="part-said" role="status">
        {handed}
      </span>
    </span>
  );
}

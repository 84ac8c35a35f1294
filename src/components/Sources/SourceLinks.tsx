import type {ReactNode} from 'react';
import type {Topic} from '@site/model/topic';

/** Links to the sources that a row, trap or answer rests on. */
export function SourceLinks({ids, topic}: {ids: readonly string[]; topic: Topic}): ReactNode {
  return topic.sources
    .filter(({id}) => ids.includes(id))
    .map(({id, title, url}) => (
      <a key={id} href={url} rel="noopener">
        {title}
      </a>
    ));
}

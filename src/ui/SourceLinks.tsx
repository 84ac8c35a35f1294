import type {ReactNode} from 'react';

interface Props {
  ids: readonly string[];
  topic: {sources: readonly {id: string; title: string; url: string}[]};
}

/** Links to the sources that a row, trap or answer rests on. */
export function SourceLinks({ids, topic}: Props): ReactNode {
  return topic.sources
    .filter(({id}) => ids.includes(id))
    .map(({id, title, url}) => (
      <a key={id} href={url}>
        {title}
      </a>
    ));
}

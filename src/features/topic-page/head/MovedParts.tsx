import type {ReactNode} from 'react';
import {partsOf} from '@site/src/core/part/parts';
import type {Topic} from '@site/src/core/topic/topic';
import {Inline} from '../../../ui/Inline';
import {useAnchor} from '../../../ui/useAnchor';
import styles from './MovedParts.module.css';

/**
 * A line for every old id of a part, shown only where the address names it: with a script the page goes on to the new
 * place at once, without one the line leads there.
 */
export function MovedParts({topic}: {topic: Topic}): ReactNode {
  const parts = partsOf(topic);
  return Object.entries(topic.redirects ?? {}).map(([from, to]) => (
    <MovedPart key={from} from={from} to={to} title={parts.find(({id}) => id === to)?.title ?? to} />
  ));
}

function MovedPart({from, to, title}: {from: string; to: string; title: string}): ReactNode {
  return (
    <p className={styles.moved} id={useAnchor(from)} data-moved-to={to}>
      What you are looking for has another address now:{' '}
      <a href={`#${to}`}>
        <Inline text={title} />
      </a>
    </p>
  );
}

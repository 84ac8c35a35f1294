import type {ReactNode} from 'react';
import type {Topic} from '@site/src/core/topic/topic';
import {Inline} from '../../../ui/Inline';
import {SideCards} from './SideCards';

/** What each side is for, one card a side. */
export function Purpose({topic}: {topic: Topic}): ReactNode {
  return (
    <SideCards sides={topic.sides}>
      {({purpose}) => (
        <p>
          <Inline text={purpose} />
        </p>
      )}
    </SideCards>
  );
}

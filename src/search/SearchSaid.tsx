import type {MouseEvent, ReactNode} from 'react';
import {COULD_NOT_LOAD} from './couldNotLoad';
import {countText} from './countText';
import type {ShownAnswer} from './shownAnswer';

interface Props {
  answer: ShownAnswer | undefined;
  hasFailed: boolean;
  searchLiterally: () => void;
}

/** How the query was read, and how much was found. The number is announced, and what went wrong. */
export function SearchSaid({answer, hasFailed, searchLiterally}: Props): ReactNode {
  const onClick = ({target}: MouseEvent) => (target as Element).closest('[data-literal]') && searchLiterally();
  return (
    <div className="found-said" data-empty={(!answer && !hasFailed) || undefined}>
      <span onClick={onClick} dangerouslySetInnerHTML={{__html: answer?.said ?? ''}} />
      <span role="status" className={hasFailed ? undefined : 'found-count'}>
        {hasFailed ? COULD_NOT_LOAD : answer && countText(answer.count)}
      </span>
    </div>
  );
}

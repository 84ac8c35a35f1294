import {memo, type ReactNode} from 'react';
import type {ShownResult} from './shownAnswer';

interface Props {
  id: string;
  result: ShownResult;
  isSelected: boolean;
}

/**
 * One of the results under the field. While a word is typed most of them stay as they are, so one is drawn anew only where
 * that can be seen. The list that it stands in acts on it.
 */
export const ResultOption = memo(
  ({id, result: {url, html}, isSelected}: Props): ReactNode => (
    <a
      href={url}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isSelected}
      className="found-option"
      dangerouslySetInnerHTML={{__html: html}}
    />
  ),
  (before, after) =>
    before.isSelected === after.isSelected && before.id === after.id && before.result.html === after.result.html,
);

import type {ReactNode} from 'react';
import {Problem} from './Problem';

/** Stands in the place of what needs cards that did not come. */
export function NotLoaded({onRetry}: {onRetry: () => void}): ReactNode {
  return (
    <Problem help="Try again" onHelp={onRetry}>
      The cards could not be loaded. Check the connection and try again, or load the page again.
    </Problem>
  );
}

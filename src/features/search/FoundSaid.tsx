import type {ReactNode} from 'react';

/** How a query was read, and how much was found: the first two places of a view, see `fillView.ts`. The number is announced. */
export const FoundSaid = (): ReactNode => (
  <div className="found-said">
    <span data-found="" />
    <span data-found="" role="status" className="found-count" />
  </div>
);

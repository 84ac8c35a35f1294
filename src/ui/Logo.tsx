import type {ReactNode} from 'react';

/** A square half, a gap, a round half: the two sides and the seam between them. */
export function Logo(): ReactNode {
  return (
    <svg viewBox="0 0 24 22" width="24" height="22" aria-hidden="true">
      <path fill="var(--side-a)" d="M0 0h10.5v22H0z" />
      <path fill="var(--side-b)" d="M12.5 0a11 11 0 0 1 0 22z" />
    </svg>
  );
}

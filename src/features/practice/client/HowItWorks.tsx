import type {ReactNode} from 'react';

/** How practice works, for who has not begun. */
export function HowItWorks({className = ''}: {className?: string | undefined}): ReactNode {
  return (
    <p className={`note ${className}`}>
      Say each answer, aloud if you can, before you look. Missed cards come back. Right on three days counts as known.
      Topics are mixed on purpose: it feels harder, and it teaches you to tell them apart.
    </p>
  );
}

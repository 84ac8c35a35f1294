import type {ReactNode} from 'react';

/** A link to a built file; `address` is without the base path. */
export function FileLink({address, children}: {address: string; children: ReactNode}): ReactNode {
  return (
    <a href={BASE_URL + address.slice(1)} download="">
      {children}
    </a>
  );
}

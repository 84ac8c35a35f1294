import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';

/** A link to a built file, which is no page of the framework's; `address` is without the base path. */
export function FileLink({address, children}: {address: string; children: ReactNode}): ReactNode {
  return (
    <a href={useBaseUrl(address)} download="">
      {children}
    </a>
  );
}

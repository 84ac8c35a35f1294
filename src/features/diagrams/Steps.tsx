import type {ReactNode} from 'react';
import {Fold} from '../../ui/Fold';

/** The steps of a drawing in words. */
export function Steps({children}: {children: ReactNode}): ReactNode {
  return (
    <Fold title="Step by step" isOpenWide>
      {children}
    </Fold>
  );
}

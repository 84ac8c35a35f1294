import type {ComponentProps, ReactNode} from 'react';
import {InlineCode} from './Inline';

/** Code within a page's sentence: its words are kept whole, as in `topic.yaml`. Blocks never get here. */
export function PageCode({children}: ComponentProps<'code'>): ReactNode {
  return typeof children === 'string' ? <InlineCode text={children} /> : <code>{children}</code>;
}

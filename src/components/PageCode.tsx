import MDXCode from '@theme-original/MDXComponents/Code';
import type {Props} from '@theme/MDXComponents/Code';
import type {ReactNode} from 'react';
import {InlineCode} from './Inline';

/** Code of a page: a sentence's code keeps its words whole, as in `topic.yaml`; blocks are the theme's. */
export function PageCode(props: Props): ReactNode {
  const {children, className} = props;
  const isSentence = typeof children === 'string' && !className && !children.includes('\n');
  return isSentence ? <InlineCode text={children} /> : <MDXCode {...props} />;
}

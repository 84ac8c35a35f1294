import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {AnchorHTMLAttributes, ReactNode} from 'react';

/**
 * A plain link within the site that the build checks, with its fragment. For pages that the framework's own link must not
 * touch: those of another edition, whose scripts are others, and heavy ones, which it would load for everybody who
 * scrolls past. `href` has the base path.
 */
export function CheckedLink({href, ...rest}: AnchorHTMLAttributes<HTMLAnchorElement> & {href: string}): ReactNode {
  useBrokenLinks().collectLink(href);
  return <a href={href} {...rest} />;
}

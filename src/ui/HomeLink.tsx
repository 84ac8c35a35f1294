import Link from '@docusaurus/Link';
import type {ComponentProps, ReactNode} from 'react';
import {useEdition} from './useEdition';
import {useFeature} from './useFeature';

/** Leads to the home page of the edition that is read; where the site has none, its words alone. */
export function HomeLink({children, ...link}: Omit<ComponentProps<'a'>, 'href'>): ReactNode {
  const {home} = useEdition();
  return useFeature('home') ? (
    <Link to={home} {...link}>
      {children}
    </Link>
  ) : (
    <span {...link}>{children}</span>
  );
}

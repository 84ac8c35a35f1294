import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ComponentProps, ReactNode} from 'react';
import {useFeature} from './useFeature';

interface Props extends Omit<ComponentProps<'a'>, 'href'> {
  /** What the page should open with, as `topic=pod-vs-container`; without it, what there is to do today. */
  query?: string;
}

/** Leads to the page of practice, where the site has one. */
export function PracticeLink({query, ...link}: Props): ReactNode {
  const page = useBaseUrl('/practice/');
  if (!useFeature('practice')) return null;
  return <a {...link} href={query === undefined ? page : `${page}?${query}`} />;
}

import useBrokenLinks from '@docusaurus/useBrokenLinks';

/** Tells the build that `id` can be linked to on this page; returns the id, to be set on an element. */
export function useAnchor(id: string): string {
  useBrokenLinks().collectAnchor(id);
  return id;
}

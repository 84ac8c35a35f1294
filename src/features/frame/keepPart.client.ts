import {closestTo} from '../../ui/closestTo';

/** A link to the same page in another edition leads to the part that is being read. */
export function keepPart(): void {
  const keep = (event: Event) => {
    const link = closestTo(event, 'a[data-keeps-part]') as HTMLAnchorElement | null;
    if (link) [link.hash, link.search] = [location.hash, location.search];
  };
  // The first of them also comes before a link is opened elsewhere.
  document.addEventListener('pointerdown', keep, true);
  document.addEventListener('click', keep, true);
}

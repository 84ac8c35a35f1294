import {clickedIn} from '../../../ui/closestTo';
import {onPage} from '../../../ui/onPage';
import {PART_ASKED_FOR} from '../../../ui/partAskedFor';

/**
 * A link to a part opens what hides it and takes the focus there. Where it is, and that it is marked (`:target`), is the
 * browser's, so without a script the right place is still shown.
 */
export function openPart(): void {
  onPage(() => open('load'));
  addEventListener('hashchange', () => open('link'));
  document.addEventListener('click', (event) => {
    const link = clickedIn(event, 'a[href*="#"]:not(.part-link)') as HTMLAnchorElement | null;
    // A link to the part that the address names already changes no address.
    if (link?.href === location.href) setTimeout(() => open('link'));
  });
}

/** `way` says what led to the part: loading the page, or a link to it. */
function open(way: 'load' | 'link'): void {
  const part = partOf(location.hash);
  if (!part) return;
  const {movedTo} = part.dataset;
  if (movedTo) {
    // Takes the place of the old address, so that Back does not return to it. It is followed like any other.
    location.replace(`#${movedTo}`);
    return;
  }
  part.dispatchEvent(new Event(PART_ASKED_FOR, {bubbles: true}));
  // A row's own stand in its head.
  const own = part.querySelector(':scope > details, :scope > tr details');
  for (const closed of [own, ...foldsAround(part)]) if (closed instanceof HTMLDetailsElement) closed.open = true;
  if (part.tabIndex < 0) part.setAttribute('tabindex', '-1');
  // After a reload and on the way back the browser is where the reader left off.
  if (way === 'link' || isNewVisit()) scrollTo(part);
  part.focus({preventScroll: true});
}

/** What may hide a part: every fold that it stands in. */
function foldsAround(part: Element): Element[] {
  const fold = part.closest('details');
  return fold ? [fold, ...foldsAround(fold.parentElement!)] : [];
}

/** Frames in which what lies before a part gets its height, which is known only when it comes near (`.laid-out-late`). */
const FRAMES = 6;

function scrollTo(part: HTMLElement, frames = FRAMES): void {
  part.scrollIntoView({block: 'start', behavior: 'instant'});
  if (frames > 0) requestAnimationFrame(() => scrollTo(part, frames - 1));
}

function isNewVisit(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'navigate';
}

/** The part that a fragment names, if the page has it. It is text from outside and never used as a selector. */
function partOf(hash: string): HTMLElement | null {
  try {
    return hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
  } catch {
    // An encoding that is broken names nothing.
    return null;
  }
}

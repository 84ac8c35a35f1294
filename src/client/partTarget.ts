import type {ClientModule} from '@docusaurus/types';

/*
 * A link to a part opens the place: it scrolls there, marks it, moves the focus and opens what hides it. The browser
 * does the first two by itself on a cold load, so with no script the right place is still shown.
 */

const MARK = 'data-target';

type Listener = () => void;

const listeners = new Map<string, Listener>();

/** Calls `listener` before a link to the part `id` is followed, so that a filter can let the part through. */
export function onPartRequest(id: string, listener: Listener): () => void {
  listeners.set(id, listener);
  return () => listeners.delete(id);
}

/** The part that the address names, if the page has it. A fragment is text from outside: it is never used as a selector. */
function partOf(hash: string): HTMLElement | null {
  try {
    return hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
  } catch {
    return null;
  }
}

function openPart(hash: string, isFirstLoad: boolean): void {
  document.querySelector(`[${MARK}]`)?.removeAttribute(MARK);
  const part = partOf(hash);
  if (!part) return;
  const {movedTo} = part.dataset;
  if (movedTo) {
    // Takes the place of the old address, so that Back does not return to it; unlike `replaceState` it makes the new part
    // the `:target`. The new address is followed like any other.
    window.location.replace(`#${movedTo}`);
    return;
  }
  listeners.get(part.id)?.();
  // A row's own stand in its head. Who copies the link of a part is reading it already.
  const own = part.querySelector(':focus') ? null : part.querySelector(':scope > details, :scope > tr details');
  const closed = part.closest('details:not([open])') ?? own;
  if (closed instanceof HTMLDetailsElement) closed.open = true;
  part.setAttribute(MARK, '');
  if (part.tabIndex < 0) part.setAttribute('tabindex', '-1');
  requestAnimationFrame(() => {
    // On the first load the browser is there already, or is where the reader left off before a reload.
    if (!isFirstLoad) part.scrollIntoView({block: 'start', behavior: 'instant'});
    part.focus({preventScroll: true});
  });
}

/** Docusaurus calls it on the first load and after each change of address. */
export const onRouteDidUpdate: ClientModule['onRouteDidUpdate'] = ({location, previousLocation}) =>
  openPart(location.hash, previousLocation === null);

if (typeof window !== 'undefined') {
  // Print shows everything, and afterwards the page is as the reader left it.
  const reopened = new Set<HTMLDetailsElement>();
  window.addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
      details.open = true;
      reopened.add(details);
    }
  });
  window.addEventListener('afterprint', () => {
    reopened.forEach((details) => (details.open = false));
    reopened.clear();
  });
}

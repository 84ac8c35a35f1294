/** What an event happened in that matches a selector: the element itself, or the nearest around it. */
export const closestTo = ({target}: Event, selector: string): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(selector) : null;

/** The same for a click that stays on the page; one that asks for a new tab or window is the browser's. */
export const clickedIn = (event: MouseEvent, selector: string): HTMLElement | null =>
  event.button > 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
    ? null
    : closestTo(event, selector);

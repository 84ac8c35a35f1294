/** What an event happened in that matches a selector: the element itself, or the nearest around it. */
export const closestTo = <Found extends Element = HTMLElement>({target}: Event, selector: string): Found | null =>
  target instanceof Element ? target.closest<Found>(selector) : null;

/** The same for a click that stays on the page; one that asks for a new tab or window is the browser's. */
export const clickedIn = <Found extends Element = HTMLElement>(event: MouseEvent, selector: string): Found | null =>
  event.button > 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
    ? null
    : closestTo<Found>(event, selector);

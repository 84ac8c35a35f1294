import {clickedIn, closestTo} from '../../../ui/closestTo';
import {goTo, isScreen} from './usePlace';

/**
 * Links from one screen of practice to another load no page; all others, and those opened elsewhere, are the browser's.
 * `onIntent` is called when a reader points at one.
 */
export function followLinks(screens: HTMLElement, onIntent: () => void): void {
  screens.addEventListener('click', (event) => {
    const link = screenLink(clickedIn(event, 'a[href]'));
    if (!link) return;
    event.preventDefault();
    goTo(link.href);
  });
  screens.addEventListener('pointerover', (event) => screenLink(closestTo(event, 'a[href]')) && onIntent());
}

const screenLink = (link: HTMLElement | null): HTMLAnchorElement | undefined =>
  link instanceof HTMLAnchorElement && isScreen(link) ? link : undefined;

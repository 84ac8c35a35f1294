import {clickedIn} from '../client/closestTo';
import {goTo, isScreen} from './usePlace';

/** Links from one screen of practice to another load no page; all others, and those opened elsewhere, are the browser's. */
export function followLinks(screens: HTMLElement): void {
  screens.addEventListener('click', (event) => {
    const link = clickedIn(event, 'a[href]') as HTMLAnchorElement | null;
    if (!link || !isScreen(link)) return;
    event.preventDefault();
    goTo(link.href);
  });
}

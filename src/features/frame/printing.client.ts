import {clickedIn} from '../../ui/closestTo';

/** Print shows everything, and afterwards the page is as the reader left it. A button may ask for it. */
export function printing(): void {
  const opened = new Set<HTMLDetailsElement>();
  addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
      details.open = true;
      opened.add(details);
    }
  });
  addEventListener('afterprint', () => {
    opened.forEach((details) => (details.open = false));
    opened.clear();
  });
  document.addEventListener('click', (event) => clickedIn(event, '[data-prints]') && print());
}

import {clickedIn} from './closestTo';

/** The menu of a phone is a popover and opens by itself; here it closes with the link that is followed in it. */
export function menu(): void {
  document.addEventListener('click', (event) => {
    const link = clickedIn(event, '#menu a');
    if (link) document.getElementById('menu')!.hidePopover();
  });
  // The menu covers the page, which is not scrolled under it. A rule with `:has()` would do, and cost every change of the
  // page a look at all of it.
  document.addEventListener(
    'toggle',
    (event) => {
      if ((event.target as Element).id !== 'menu') return;
      document.documentElement.toggleAttribute('data-covered', event.newState === 'open');
    },
    true,
  );
}

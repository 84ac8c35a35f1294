import {clickedIn} from '../../ui/closestTo';
import {coverPage} from '../../ui/coverPage';

/** The menu of a phone is a popover and opens by itself; here it closes with the link that is followed in it. */
export function menu(): void {
  document.addEventListener('click', (event) => {
    const link = clickedIn(event, '#menu a');
    if (link) document.getElementById('menu')!.hidePopover();
  });
  document.addEventListener('toggle', (event) => (event.target as Element).id === 'menu' && coverPage(), true);
}

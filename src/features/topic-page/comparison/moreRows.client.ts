import {clickedIn, closestTo} from '@site/src/ui/closestTo';
import {PART_ASKED_FOR} from '@site/src/ui/partAskedFor';

/** Unfolds the rows that a phone keeps folded: all of them by their link, one by a link to it. */
export function moreRows(): void {
  document.addEventListener('click', (event) => {
    const link = clickedIn(event, '[data-shows-more]') as HTMLAnchorElement | null;
    if (!link) return;
    event.preventDefault();
    for (const row of link.parentElement!.querySelectorAll('tbody[hidden]')) row.removeAttribute('hidden');
    const first = document.getElementById(link.hash.slice(1))!;
    first.tabIndex = -1;
    first.focus({preventScroll: true});
  });
  document.addEventListener(PART_ASKED_FOR, (event) => closestTo(event, 'tbody[hidden]')?.removeAttribute('hidden'));
}

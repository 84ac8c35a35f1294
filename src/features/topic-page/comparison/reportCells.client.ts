import {withCells} from './reportCells';
import {closestTo} from '@site/src/ui/closestTo';

/** Puts what a row says into the form for a report when its link is reached; in every page it would stand twice. */
export function reportCells(): void {
  const fill = (event: Event) => {
    const link = closestTo(event, 'a[data-reports]') as HTMLAnchorElement | null;
    if (!link) return;
    delete link.dataset.reports;
    const cells = [...link.closest('tbody')!.querySelectorAll('[data-says=""]')].map((cell) => {
      const side = cell.querySelector('.side')!;
      return {name: side.textContent, text: cell.textContent.replace(side.textContent, '')};
    });
    link.href = withCells(link.href, cells);
  };
  document.addEventListener('pointerdown', fill, true);
  document.addEventListener('focusin', fill);
}

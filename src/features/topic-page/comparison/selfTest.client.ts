import {clickedIn} from '@site/src/ui/closestTo';

/**
 * Hides a side of the comparison for a self-test, and reveals a cell or the whole side. A hidden cell keeps its size: what
 * it says is still there, under a button that is made from the template in the comparison.
 */
export function selfTest(): void {
  document.addEventListener('click', (event) => {
    const toggle = clickedIn(event, '[data-toggles-side]') as HTMLButtonElement | null;
    if (toggle) toggleSide(toggle);
    const cover = clickedIn(event, '[data-cover]');
    if (cover) {
      const cell = cover.closest('td')!;
      reveal(cell);
      askHowItWent(cell);
      cell.tabIndex = -1;
      cell.focus({preventScroll: true});
    }
  });
}

function toggleSide(toggle: HTMLButtonElement): void {
  const table = toggle.closest('table')!;
  const isHiding = toggle.textContent === 'Hide';
  const word = isHiding ? 'Show' : 'Hide';
  toggle.textContent = word;
  toggle.ariaLabel = `${word} ${toggle.dataset.togglesSide}`;
  const place = toggle.closest('th')!.dataset.place!;
  for (const cell of table.querySelectorAll<HTMLTableCellElement>(`td[data-place="${place}"]`)) {
    if (isHiding) hide(cell, toggle.dataset.togglesSide!);
    else reveal(cell);
  }
}

/** An element of the template that stands in the comparison. */
function firstIn(cell: HTMLTableCellElement, selector: string): Element | null {
  const template = cell.closest('[data-comparison]')!.querySelector('template')!;
  // In `dev` React puts what stands in a template beside its content.
  return template.content.querySelector(selector) ?? template.querySelector(selector);
}

function hide(cell: HTMLTableCellElement, name: string): void {
  if ('hidden' in cell.dataset) return;
  const cover = firstIn(cell, '[data-cover]')!.cloneNode(true) as HTMLElement;
  // Several buttons of a table say the same; this tells them apart for who only hears them.
  cover.querySelector('.visually-hidden')!.textContent = `${cell.closest('tbody')!.dataset.part} for ${name}`;
  cell.dataset.hidden = '';
  cell.append(cover);
}

/** Under a cell that was revealed by itself: whether it was known. Practice counts it, where the site has one. */
function askHowItWent(cell: HTMLTableCellElement): void {
  const grades = firstIn(cell, '[data-grades-of-cell]')?.cloneNode(true);
  if (!grades || cell.querySelector('[data-grades], [role=status]')) return;
  const side = cell.closest('table')!.querySelector<HTMLElement>(`th[data-place="${cell.dataset.place}"]`)!.dataset
    .side;
  cell.dataset.card = `${cell.closest<HTMLElement>('[data-topic]')!.dataset.topic}/${cell.closest('tbody')!.id}/${side}`;
  cell.append(grades);
}

function reveal(cell: HTMLTableCellElement): void {
  delete cell.dataset.hidden;
  cell.querySelector('[data-cover]')?.remove();
}

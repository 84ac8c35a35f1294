import {clickedIn, closestTo} from '@site/src/ui/closestTo';
import {isComposing} from '@site/src/ui/isComposing';
import {onPage} from '@site/src/ui/onPage';
import {PART_ASKED_FOR} from '@site/src/ui/partAskedFor';

/**
 * Filters the rows of the comparison by words and by how often they are asked. Rows that are filtered out stay in the
 * page, so that print and links find them; a link to one clears the filter.
 */
export function filterRows(): void {
  // Fields may hold something from before this script came, or before a reload.
  onPage(() => {
    for (const comparison of document.querySelectorAll<HTMLElement>('[data-comparison]')) {
      const {words, often} = fieldsOf(comparison);
      if (words.value !== '' || often.checked) filter(comparison);
    }
  });
  document.addEventListener('input', (event) => {
    const comparison = closestTo(event, '[data-comparison]');
    if (comparison && closestTo(event, '[data-filter]')) filter(comparison);
  });
  document.addEventListener('keydown', (event) => {
    const field = closestTo(event, 'input[data-filter]');
    if (field && event.key === 'Escape' && !isComposing(event)) clear(field.closest<HTMLElement>('[data-comparison]')!);
  });
  document.addEventListener('click', (event) => {
    const comparison = clickedIn(event, '[data-shows-all]')?.closest<HTMLElement>('[data-comparison]');
    if (!comparison) return;
    clear(comparison);
    // The button goes away with the filter; the focus must not be lost with it.
    comparison.querySelector('table')!.focus({preventScroll: true});
  });
  document.addEventListener(PART_ASKED_FOR, (event) => {
    const row = closestTo(event, '[data-filtered-out]');
    if (row) clear(row.closest<HTMLElement>('[data-comparison]')!);
  });
}

function clear(comparison: HTMLElement): void {
  const {words, often} = fieldsOf(comparison);
  words.value = '';
  often.checked = false;
  filter(comparison);
}

function filter(comparison: HTMLElement): void {
  const {words, often} = fieldsOf(comparison);
  const wanted = words.value.toLowerCase().split(/\s+/);
  const rows = [...comparison.querySelectorAll('tbody')];
  let matching = 0;
  for (const row of rows) {
    const text = textOf(row);
    const isMatch = (!often.checked || 'askedOften' in row.dataset) && wanted.every((word) => text.includes(word));
    row.toggleAttribute('data-filtered-out', !isMatch);
    if (isMatch) matching++;
  }
  const isFiltered = matching < rows.length;
  comparison.toggleAttribute('data-filtering', isFiltered);
  const said = matching === 0 ? 'No row matches.' : `${matching} of ${rows.length} rows.`;
  comparison.querySelector('[role=status]')!.textContent = isFiltered ? said : '';
  comparison.querySelector<HTMLElement>('[data-shows-all]')!.hidden = !isFiltered;
}

const fieldsOf = (comparison: HTMLElement) => ({
  words: comparison.querySelector<HTMLInputElement>('input[type=search]')!,
  often: comparison.querySelector<HTMLInputElement>('input[type=checkbox]')!,
});

/** What a row says, in small letters: its aspect, its statements, and why they matter. */
function textOf(row: HTMLElement): string {
  const said = [...row.querySelectorAll('[data-says]')].map(({textContent}) => textContent);
  return [row.dataset.part, ...said].join(' ').toLowerCase();
}

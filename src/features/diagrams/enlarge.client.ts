import {clickedIn} from '@site/src/ui/closestTo';

/** Shows a drawing as large as the window, in the dialog that stands beside it. */
export function enlarge(): void {
  document.addEventListener('click', (event) => {
    const figure = clickedIn(event, '[data-enlarges]')?.closest('figure');
    if (figure) show(figure);
    clickedIn(event, '[data-closes-dialog]')?.closest('dialog')?.close();
  });
}

function show(figure: HTMLElement): void {
  const dialog = figure.querySelector('dialog')!;
  const place = dialog.querySelector('[data-enlarged]')!;
  if (!place.firstElementChild) {
    const hash = figure.dataset.hash!;
    // No id may stand twice in a page; those of a drawing all contain its hash.
    place.innerHTML = figure.querySelector('[data-picture] svg')!.outerHTML.replaceAll(hash, `${hash}-enlarged`);
  }
  dialog.showModal();
}

import type {ShownAnswer} from './shownAnswer';

const LOADING: ShownAnswer = ['', 'Loading the search', '', ''];

/** What each view was asked for last. */
const last = new WeakMap<HTMLElement, unknown>();

/**
 * Puts what arrives into the places of a view, unless it was asked for something else by then; tells whether it was put there.
 * What a view shows stays while the next is on its way.
 */
export async function fillView(view: HTMLElement, contents: ShownAnswer | Promise<ShownAnswer>): Promise<boolean> {
  last.set(view, contents);
  if (contents instanceof Promise && !view.querySelector('[role=status]')!.firstChild) put(view, LOADING);
  const arrived = await contents;
  if (last.get(view) !== contents) return false;
  put(view, arrived);
  return true;
}

function put(view: HTMLElement, contents: ShownAnswer): void {
  view.querySelectorAll('[data-found]').forEach((place, index) => {
    // The same number once more would be said once more.
    if (place.innerHTML !== contents[index]) place.innerHTML = contents[index]!;
  });
}

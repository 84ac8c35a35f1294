import type {ShareOutcome} from './share';

/** How long the outcome stays, in milliseconds. */
const SHOWN_FOR = 2000;

const CHECK = '<path d="m5 13 4.5 4.5L19 7"/>';

/** How to take back what each control says now. */
const shown = new WeakMap<HTMLElement, () => void>();

/**
 * Says what came of a control, and takes it back after two seconds: in place of the control's own words where it has some, else
 * beside its icon (`data-said`), and aloud in the page's live region.
 */
export function showOutcome(control: HTMLElement, outcome: Promise<ShareOutcome | 'Select and copy it'>): void {
  void outcome.then((said) => {
    shown.get(control)?.();
    const words = control.querySelector('[aria-live]');
    const takeBack = words ? sayInPlace(control, words, said) : sayBeside(control, said);
    const timer = setTimeout(end, SHOWN_FOR);
    shown.set(control, end);
    function end() {
      clearTimeout(timer);
      shown.delete(control);
      takeBack();
    }
  });
}

function sayInPlace(control: HTMLElement, words: Element, said: string): () => void {
  const icon = said === 'Copied' || said === 'Shared' ? control.querySelector('svg') : null;
  const before = {words: [...words.childNodes], icon: icon && [...icon.childNodes]};
  words.replaceChildren(said);
  if (icon) icon.innerHTML = CHECK;
  return () => {
    words.replaceChildren(...before.words);
    if (before.icon) icon?.replaceChildren(...before.icon);
  };
}

function sayBeside(control: HTMLElement, said: string): () => void {
  const region = document.getElementById('said');
  control.dataset.said = said;
  if (region) region.textContent = said;
  return () => {
    delete control.dataset.said;
    if (region) region.textContent = '';
  };
}

import type {ShareOutcome} from './share';

/** How long the outcome stays, in milliseconds. */
const SHOWN_FOR = 2000;

const CHECK = '<path d="m5 13 4.5 4.5L19 7"/>';

/** How to take back what each control says now. */
const shown = new WeakMap<HTMLElement, () => void>();

/**
 * Says beside a control, or in its own words, what came of it, and takes it back after two seconds. The words are said in the
 * nearest live region: within the control, where they stand in place of its own, or beside it.
 */
export function showOutcome(control: HTMLElement, outcome: Promise<ShareOutcome | 'Select and copy it'>): void {
  void outcome.then((said) => {
    shown.get(control)?.();
    const own = control.querySelector('[aria-live]');
    const region = own ?? control.parentElement?.querySelector('[role=status]');
    if (!region) return;
    const icon = said === 'Copied' || said === 'Shared' ? control.querySelector('svg') : null;
    const before = {words: [...region.childNodes], icon: icon && [...icon.childNodes]};
    region.replaceChildren(said);
    if (icon) icon.innerHTML = CHECK;
    const takeBack = () => {
      shown.delete(control);
      clearTimeout(timer);
      region.replaceChildren(...before.words);
      if (before.icon) icon?.replaceChildren(...before.icon);
    };
    const timer = setTimeout(takeBack, SHOWN_FOR);
    shown.set(control, takeBack);
  });
}

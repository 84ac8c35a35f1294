import {isComposing} from '../../../ui/isComposing';

/** Whether a key opens the search: Ctrl-K or Cmd-K anywhere, and `/` where nobody is typing. */
export function opensSearch(event: KeyboardEvent): boolean {
  const {key, code, ctrlKey, metaKey, altKey, shiftKey, target} = event;
  if (altKey || isComposing(event)) return false;
  if (!ctrlKey && !metaKey) return key === '/' && !isField(target);
  // Where the layout has other letters than Latin ones, the key itself is meant.
  const isK = /^[a-z]$/i.test(key) ? key.toLowerCase() === 'k' : code === 'KeyK';
  return isK && !shiftKey;
}

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/** The place of the option to which a key in the field leads from `place`; nothing where the key is one of the text's. */
export function placeAfter(event: KeyboardEvent, place: number, count: number): number | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || count === 0) return undefined;
  const {selectionStart, selectionEnd, value} = event.target as HTMLInputElement;
  switch (event.key) {
    case 'ArrowDown':
      return (place + 1) % count;
    case 'ArrowUp':
      return place <= 0 ? count - 1 : place - 1;
    // Within the text these keys belong to it.
    case 'Home':
      return selectionStart === 0 && selectionEnd === 0 ? 0 : undefined;
    case 'End':
      return selectionStart === value.length ? count - 1 : undefined;
    default:
      return undefined;
  }
}

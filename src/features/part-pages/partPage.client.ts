import {isComposing} from '../../ui/isComposing';

/**
 * On the page of a part Enter and `o` go on to the place in the topic. It is a link that is followed, so the way back is
 * the browser's; keys that are meant for a link, a field or the browser are left alone.
 */
export function partPage(): void {
  addEventListener('keydown', (event) => {
    const isOther = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
    if (event.defaultPrevented || event.repeat || isComposing(event) || isOther) return;
    if (event.key !== 'o' && !(event.key === 'Enter' && document.activeElement === document.body)) return;
    const link = document.getElementById('go');
    if (!link) return;
    event.preventDefault();
    link.click();
  });
}

/** Marks the section that is being read, in the contents beside the page or in the bar above it. */
export function currentSection(): void {
  let isAsked = false;
  const mark = () => {
    isAsked = false;
    for (const list of document.querySelectorAll('.contents, [data-sections]')) {
      // Of the two a page shows one, by its width.
      if (list.checkVisibility()) markIn(list);
    }
  };
  const markSoon = () => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(mark);
  };
  // The page is not measured before a reader scrolls it.
  addEventListener('scroll', markSoon, {passive: true});
}

/** The section that is read is the one of those listed that began last above the middle of the window. */
function markIn(list: Element): void {
  let current: {link: HTMLAnchorElement; top: number} | undefined;
  for (const link of list.querySelectorAll<HTMLAnchorElement>('a')) {
    const top = document.getElementById(link.hash.slice(1))?.getBoundingClientRect().top ?? Infinity;
    if (top < innerHeight / 2 && top > (current?.top ?? -Infinity)) current = {link, top};
  }
  const marked = list.querySelector('[aria-current]');
  if (marked === (current?.link ?? null)) return;
  marked?.removeAttribute('aria-current');
  current?.link.setAttribute('aria-current', 'true');
  // A bar that scrolls sideways keeps what it marks in sight.
  const item = current?.link.parentElement;
  const scroller = item?.parentElement;
  if (item && scroller) scroller.scrollLeft = item.offsetLeft - (scroller.clientWidth - item.clientWidth) / 2;
}

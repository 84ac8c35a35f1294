/** Marks in the contents beside the page the section that is being read: the last one that began above the middle. */
export function currentSection(): void {
  let isAsked = false;
  const mark = () => {
    isAsked = false;
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
    // Beside a narrow page there are none.
    if (!links[0]?.checkVisibility()) return;
    const begun = links.filter(
      ({hash}) => (document.getElementById(hash.slice(1))?.getBoundingClientRect().top ?? Infinity) < innerHeight / 2,
    );
    for (const link of links) {
      if (link === begun.at(-1)) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
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

/** What a finger moves while it rests is no direction. */
const LEAST = 12;

/** How long a jump to a part scrolls, in milliseconds: it leaves room for the bar, which therefore stays. */
const JUMP = 500;

/** Slides the bar away while a reader scrolls down a long page, and back when they scroll up, jump, or use it. */
export function navbar(): void {
  const {dataset} = document.documentElement;
  let last = scrollY;
  let jumpsUntil = 0;
  const jump = () => {
    jumpsUntil = performance.now() + JUMP;
    delete dataset.scrolledDown;
  };
  addEventListener('hashchange', jump);
  addEventListener('pageshow', jump);
  document.addEventListener('focusin', ({target}) => (target as Element).closest('.navbar') && jump());
  document.addEventListener('click', ({target}) => (target as Element).closest('a[href*="#"]') && jump());
  addEventListener(
    'scroll',
    () => {
      const moved = scrollY - last;
      if (Math.abs(moved) < LEAST) return;
      last = scrollY;
      if (performance.now() < jumpsUntil || document.querySelector('.navbar :popover-open')) return;
      if (moved > 0 && scrollY > innerHeight / 2) dataset.scrolledDown = '';
      else if (moved < 0) delete dataset.scrolledDown;
    },
    {passive: true},
  );
}

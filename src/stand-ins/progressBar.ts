// Stands in for nprogress. Because: browsers can move a bar without the original's 5 kB. Its styles are the theme's.
let bar: HTMLElement | undefined;

/** What the theme calls while the next page is loaded. */
export default {
  configure: (): void => undefined,
  start(): void {
    this.done();
    bar = document.createElement('div');
    bar.id = 'nprogress';
    bar.innerHTML = '<div class="bar"></div>';
    document.body.append(bar);
    // Fast at first and ever slower, as nobody knows how long it takes.
    bar.firstElementChild!.animate([{transform: 'translateX(-100%)'}, {transform: 'translateX(-5%)'}], {
      duration: 10_000,
      easing: 'cubic-bezier(0, 0.7, 0.2, 1)',
      fill: 'forwards',
    });
  },
  done(): void {
    bar?.remove();
    bar = undefined;
  },
};

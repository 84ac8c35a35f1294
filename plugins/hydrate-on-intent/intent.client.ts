/*
 * Stands in every page instead of the framework's scripts, and loads them when the reader first does something. What was
 * done until they have taken over is kept and done then, once. What can work without them does: links into the page,
 * `details`, the menu (a popover), copying a link.
 *
 * It is printed into pages as it is, without what it would import.
 */
(() => {
  const root = document.documentElement;
  const missing = new Set(document.currentScript!.dataset.scripts!.split(' '));
  const FIELD = 'input[type=search],input[type=text]';
  let isStarted = false;
  /** Whether everything that had to wait was done. */
  let isCaughtUp = false;
  let isOpening = false;
  /** Controls that were used, each once, in their order. */
  const used = new Set<HTMLElement>();
  const typed = new Set<HTMLInputElement>();
  /** What was typed for the search after its key; nothing while it was not asked for. */
  let query: string | undefined;

  const isHydrated = () => root.dataset.hasHydrated === 'true';

  const start = () => {
    if (isStarted) return;
    isStarted = true;
    for (const source of missing) {
      const script = document.createElement('script');
      script.src = source;
      // In their order, as if they stood in the page.
      script.async = false;
      script.onload = () => missing.delete(source);
      script.onerror = () => {
        // The next thing that the reader does tries again.
        isStarted = false;
        root.removeAttribute('data-starting');
      };
      document.head.append(script);
    }
  };

  const wait = () => {
    root.dataset.starting = '';
    start();
  };

  /** Gives a field what was typed into it as if it were typed now. */
  const type = (field: HTMLInputElement, text: string) => {
    field.value = '';
    // React notices a change only of what it did not set itself.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field, text);
    field.dispatchEvent(new Event('input', {bubbles: true}));
  };

  const catchUp = () => {
    root.removeAttribute('data-starting');
    for (const field of typed) type(field, field.value);
    for (const control of used) control.click();
    if (query === undefined) {
      isCaughtUp = true;
      return;
    }
    if (![...used].some((control) => control.matches('[data-opens-search]'))) {
      document.body.dispatchEvent(new KeyboardEvent('keydown', {key: '/', bubbles: true, cancelable: true}));
    }
    requestAnimationFrame(() => {
      isCaughtUp = true;
      const field = document.activeElement;
      if (query !== '' && field instanceof HTMLInputElement) type(field, query! + field.value);
    });
  };

  new MutationObserver((_, observer) => {
    if (!isHydrated()) return;
    observer.disconnect();
    // Effects of the first rendering run before what was waiting for them.
    setTimeout(catchUp);
  }).observe(root, {attributeFilter: ['data-has-hydrated']});

  const copyLink = (link: HTMLAnchorElement) => {
    const url = new URL(`${location.pathname}${link.hash.slice(1)}/`, location.href).href;
    const name = `${document.querySelector('h1')!.textContent} › ${(link.ariaLabel ?? '').replace(/^Copy link to /, '')}`;
    const said = link.parentElement!.querySelector('[role=status]');
    const say = (word: string) => {
      if (!said || isHydrated()) return;
      said.textContent = word;
      setTimeout(() => !isHydrated() && (said.textContent = ''), 2000);
    };
    if ('share' in navigator && matchMedia('(pointer: coarse)').matches) {
      navigator.share({title: name, url}).catch(() => undefined);
    } else if ('clipboard' in navigator) {
      navigator.clipboard.writeText(`${name}\n${url}`).then(
        () => say('Copied'),
        () => say('Not copied'),
      );
    }
  };

  const onClick = (event: MouseEvent) => {
    if (isHydrated() || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>('a.part-link');
    if (link) {
      copyLink(link);
      return;
    }
    const control = event.target.closest<HTMLElement>(
      'button:not([popovertarget],form[action] *),[data-opens-search],[data-needs-script]',
    );
    if (!control) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    used.add(control);
    if (control.matches('[data-opens-search]')) query ??= '';
    wait();
  };

  const onKey = (event: KeyboardEvent) => {
    // The key that opens the search is dispatched by ourselves as well.
    if (isCaughtUp || !event.isTrusted) return;
    const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const isField = event.target instanceof Element && event.target.matches(FIELD);
    if (isCommand || (isPlain && event.key === '/' && !isField && query === undefined)) {
      event.preventDefault();
      query ??= '';
      wait();
    } else if (query !== undefined && isPlain && !isField) {
      if (event.key.length === 1) query += event.key;
      else if (event.key === 'Backspace') query = query.slice(0, -1);
      else return;
      event.preventDefault();
    } else start();
  };

  /** The place that the address names is opened and marked, as `partTarget.ts` does afterwards. */
  const openPart = () => {
    if (isHydrated()) return;
    document.querySelector('[data-target]')?.removeAttribute('data-target');
    let part: HTMLElement | null = null;
    try {
      part = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    } catch {
      // An encoding that is broken names nothing.
    }
    if (!part) return;
    if (part.dataset.movedTo) {
      location.replace(`#${part.dataset.movedTo}`);
      return;
    }
    const own = part.querySelector(':focus') ? null : part.querySelector(':scope > details, :scope > tr details');
    const closed = part.closest('details:not([open])') ?? own;
    if (closed instanceof HTMLDetailsElement) closed.open = true;
    part.setAttribute('data-target', '');
    if (part.tabIndex < 0) part.setAttribute('tabindex', '-1');
    // This focus is no act of the reader's.
    isOpening = true;
    part.focus({preventScroll: true});
    isOpening = false;
  };

  /** Another edition has scripts of its own, so a plain link leads there, to the part that is being read. */
  const keepPart = ({target}: Event) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[data-keeps-part]');
    if (link) [link.hash, link.search] = [location.hash, location.search];
  };

  // The first of them also comes before a link is opened elsewhere.
  addEventListener('pointerdown', keepPart, true);
  addEventListener('click', keepPart, true);
  // The menu covers the page, which is not scrolled under it. A rule with `:has()` would do, and cost every change of the
  // page a look at all of it.
  const cover = ({target, newState}: ToggleEvent) =>
    (target as Element).id === 'menu' && root.toggleAttribute('data-covered', newState === 'open');
  addEventListener('toggle', cover, true);
  // The page of results keeps room for them.
  if (/[?&]q=./.test(location.search)) root.dataset.asked = '';
  addEventListener('click', onClick, true);
  addEventListener('keydown', onKey, true);
  addEventListener(
    'input',
    ({target}) => !isHydrated() && target instanceof HTMLInputElement && target.matches(FIELD) && typed.add(target),
    true,
  );
  for (const sign of ['pointerover', 'pointerdown', 'touchstart', 'focusin']) {
    // A page that is only read on a phone needs no scripts, and a reader who saves data waits for a tap.
    addEventListener(sign, ({target}) => target !== document && !isOpening && !isSaving() && start(), {
      passive: true,
      capture: true,
    });
  }
  addEventListener('hashchange', openPart);
  addEventListener('beforeprint', () => {
    if (isHydrated()) return;
    document.querySelectorAll('details').forEach((details) => (details.open = true));
  });
  document.addEventListener('DOMContentLoaded', () => {
    openPart();
    // A page that is nothing without its scripts does not wait; one that names what the browser keeps waits without it.
    const place = document.querySelector<HTMLElement>('[data-starts-at-once]');
    if (place && isKept(place.dataset.startsAtOnce!)) start();
  });

  function isKept(key: string): boolean {
    try {
      return !key || key in localStorage;
    } catch {
      return false;
    }
  }

  function isSaving(): boolean {
    return (navigator as {connection?: {saveData?: boolean}}).connection?.saveData === true;
  }
})();

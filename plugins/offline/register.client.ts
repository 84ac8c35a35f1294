/*
 * Stands in every page and starts the worker when the reader has begun to read and the page has nothing else to do.
 * `registerScript.ts` prints it, with the address of the worker in place of `WORKER` and the link to the manifest
 * in place of `MANIFEST`.
 */
declare const WORKER: string;
declare const MANIFEST: string;
(() => {
  // What installs the site is asked for last: a link in the head of the page would be asked for before its first paint.
  addEventListener('load', () => setTimeout(() => document.head.insertAdjacentHTML('beforeend', MANIFEST), 1000));

  // Not there on an insecure address or where storage is refused.
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!workers) return;

  /** Looks for a newer version, and tells the worker whether it is known to be the newest. */
  const check = async () => {
    const registration = await workers.register(WORKER, {updateViaCache: 'none'});
    const isNewest =
      !!workers.controller &&
      (await registration.update().then(
        () => !registration.installing && !registration.waiting,
        () => false,
      ));
    (await workers.ready).active?.postMessage({isNewest});
  };
  // Where it is refused the site is as it was without one.
  const checkQuietly = () => void check().catch(() => null);
  const checkWhenIdle = () =>
    'requestIdleCallback' in self ? requestIdleCallback(checkQuietly) : setTimeout(checkQuietly);
  // Who opens one page and leaves is not made to load them all, and what the first act asks for comes first.
  let begun: unknown;
  const begin = () => (begun ??= setTimeout(checkWhenIdle, 3000));
  if (workers.controller) addEventListener('load', checkWhenIdle);
  else {
    for (const sign of ['pointerover', 'touchmove', 'wheel', 'keydown'])
      addEventListener(sign, begin, {capture: true, passive: true});
  }
  // An installed site may stay open for weeks.
  addEventListener('visibilitychange', () => !document.hidden && checkQuietly());

  // Once a newer version has taken over, links load its pages instead of going on with the scripts of this one.
  const follow = ({target}: Event) => {
    const link = (target as Element).closest<HTMLAnchorElement>('a[href]:not([data-opens-search],[data-needs-script])');
    return link && link.pathname !== location.pathname;
  };
  let {controller} = workers;
  workers.addEventListener('controllerchange', () => {
    if (controller) addEventListener('click', (event) => follow(event) && event.stopImmediatePropagation(), true);
    ({controller} = workers);
  });
})();

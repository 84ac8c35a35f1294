/** How long after the first act the worker starts, in milliseconds: what that act asks for comes first. */
const AFTER_FIRST_ACT = 3000;

/**
 * Keeps the site for readers without network: starts the worker when the reader has begun to read and the page has nothing
 * else to do, and names the manifest that installs the site.
 */
export function offline(): void {
  // Asked for last: a link in the head of the page would be asked for before its first paint.
  addEventListener('load', () => setTimeout(nameManifest, 1000));
  const workers = workersHere();
  if (!workers) return;
  // Where it is refused the site is as it was without one.
  const checkQuietly = () => void check(workers).catch(() => null);
  const checkWhenIdle = () =>
    'requestIdleCallback' in self ? requestIdleCallback(checkQuietly) : setTimeout(checkQuietly);
  if (workers.controller) addEventListener('load', checkWhenIdle);
  else {
    // Who opens one page and leaves is not made to load them all.
    let begun: unknown;
    const begin = () => (begun ??= setTimeout(checkWhenIdle, AFTER_FIRST_ACT));
    for (const sign of ['pointerover', 'touchmove', 'wheel', 'keydown'])
      addEventListener(sign, begin, {capture: true, passive: true});
  }
  // An installed site may stay open for weeks.
  addEventListener('visibilitychange', () => !document.hidden && checkQuietly());
}

function nameManifest(): void {
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = `${BASE_URL}site.webmanifest`;
  document.head.append(link);
}

/** Not there on an insecure address, and in a frame without rights even asking throws. */
function workersHere(): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker;
  } catch {
    return undefined;
  }
}

/** Looks for a newer version, and tells the worker whether it is known to be the newest. */
async function check(workers: ServiceWorkerContainer): Promise<void> {
  const registration = await workers.register(`${BASE_URL}sw.js`, {updateViaCache: 'none'});
  const isNewest =
    !!workers.controller &&
    (await registration.update().then(
      () => !registration.installing && !registration.waiting,
      () => false,
    ));
  (await workers.ready).active?.postMessage({isNewest});
}

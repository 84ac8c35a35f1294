/*
 * The worker that is published in the place of the other one to be rid of it: it answers nothing, clears what was kept, and
 * unregisters. Like the other one it imports nothing.
 */
(() => {
  interface LeavingWorker {
    readonly registration: {unregister(): Promise<boolean>};
    skipWaiting(): Promise<void>;
    addEventListener(
      type: 'install' | 'activate',
      listener: (event: {waitUntil(work: Promise<unknown>): void}) => void,
    ): void;
  }

  const worker = self as unknown as LeavingWorker;
  worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
  worker.addEventListener('activate', (event) => event.waitUntil(leave()));

  async function leave(): Promise<void> {
    // First, so that it leaves where storage is refused too. Pages are not loaded anew: somebody may be answering aloud.
    await worker.registration.unregister();
    // Other sites on the same origin have caches too.
    const prefix = `versus:${new URL('./', location.href).pathname}:`;
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith(prefix)).map((name) => caches.delete(name)));
  }
})();

/*
 * The service worker of the built site. `workerFile.ts` prints it as it is, below the list of what it keeps ahead, so it
 * imports nothing and changes whenever a file of the site does.
 *
 * A version is a cache of its own: it is filled while the one before it answers, and counts only when it is whole. Caches
 * of versions that were replaced stay until every page that was open then is gone.
 */
(() => {
  /** What a worker has and TypeScript's types of a window lack. */
  interface LastingEvent extends Event {
    waitUntil(work: Promise<unknown>): void;
  }
  interface OpenedEvent extends LastingEvent {
    readonly source: {url: string} | null;
    readonly data: {isNewest: boolean};
  }
  interface RequestEvent extends LastingEvent {
    readonly request: Request;
    respondWith(answer: Promise<Response>): void;
  }
  interface ServiceWorker {
    readonly edition: {version: string; files: Record<string, string>};
    readonly clients: {
      claim(): Promise<void>;
      matchAll(options: {includeUncontrolled: true; type: 'window'}): Promise<{id: string}[]>;
    };
    skipWaiting(): Promise<void>;
    addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
    addEventListener(type: 'message', listener: (event: OpenedEvent) => void): void;
    addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
  }

  const worker = self as unknown as ServiceWorker;
  const base = new URL('./', location.href);
  /** Hash by address, the address relative to the site's own. */
  const files = new Map(Object.entries(worker.edition.files));

  // Other sites on the same origin have caches too.
  const PREFIX = `versus:${base.pathname}:`;
  const CURRENT = PREFIX + worker.edition.version;
  const VISITED = `${PREFIX}visited`;
  const MOST_VISITED = 100;

  /** Notes in a version's cache: when it was last known to be the newest, and which pages it had when it was replaced. */
  const CONFIRMED = '.confirmed';
  const READERS = '.readers';

  /** Header of a response that is kept compressed. */
  const PACKED = 'X-Versus-Packed';

  const DAY = 24 * 60 * 60 * 1000;
  /** How long a page may take to arrive where the last copy of it is at hand. */
  const PATIENCE = 3000;
  const AT_ONCE = 6;

  /** The server could not be reached, or sent something else than this version has. */
  class Unreachable extends Error {}

  /** Storage is full or refused; tried again by the next worker. */
  let isWithoutRoom = false;

  worker.addEventListener('install', (event) => event.waitUntil(install()));
  worker.addEventListener('activate', (event) => event.waitUntil(activate()));
  worker.addEventListener('message', (event) => event.waitUntil(quietly(() => pageOpened(event))));
  worker.addEventListener('fetch', (event) => {
    const {method, headers, mode, url} = event.request;
    if (method !== 'GET' || headers.has('range') || !url.startsWith(base.href)) return;
    const path = pathOf(url);
    if (/^(?:cards\/|sw\.js$|site\.webmanifest$)/.test(path)) return;
    event.respondWith(mode === 'navigate' ? answerPage(event, path) : answerFile(event, path));
  });

  /** Fails where a file of the version cannot be had, and with it the version: the one before it stays. */
  async function install(): Promise<void> {
    // A rolled-back version was replaced before, and is not any more.
    await quietly(async () => (await caches.has(CURRENT)) && (await caches.open(CURRENT)).delete(addressOf(READERS)));
    if (!isSaving()) await keepAll();
    await worker.skipWaiting();
  }

  async function activate(): Promise<void> {
    await quietly(async () => {
      const readers = JSON.stringify(await openPages());
      for (const cache of await olderCaches()) {
        if (!(await found(cache, READERS))) await cache.put(addressOf(READERS), new Response(readers));
      }
    });
    await worker.clients.claim();
  }

  /** A page says that it was opened: what is missing is fetched, and what nobody needs goes. */
  async function pageOpened({source, data}: OpenedEvent): Promise<void> {
    // The first page of all was there before the worker.
    if (source?.url.startsWith(base.href)) await quietly(() => keepOpened(pathOf(source.url)));
    const cache = await caches.open(CURRENT);
    if (await found(cache, CONFIRMED)) {
      if (data.isNewest) await confirm(cache);
      await dropOlder();
    } else if (!isSaving() && !isWithoutRoom) await keepAll();
  }

  async function keepOpened(path: string): Promise<void> {
    const cache = await caches.open(files.has(path) ? CURRENT : VISITED);
    if (isWithoutRoom || (await found(cache, path))) return;
    await keepVisited(path, await fetch(addressOf(path)));
  }

  async function dropOlder(): Promise<void> {
    const open = await openPages();
    for (const name of await olderNames()) {
      const readers = await found(await caches.open(name), READERS);
      // A cache without the note is that of a newer version, on its way.
      if (!readers || ((await readers.json()) as string[]).some((id) => open.includes(id))) continue;
      await caches.delete(name);
    }
  }

  /** Keeps every file of this version. Throws where one cannot be had; where there is no room nothing is kept. */
  async function keepAll(): Promise<void> {
    try {
      const cache = await caches.open(CURRENT);
      const older = await olderCaches();
      const waiting = [...files.keys()];
      const work = async () => {
        for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
          if (await found(cache, path)) continue;
          await keep(cache, path, (await fromOlder(older, path)) ?? (await fromServer(path)));
        }
      };
      await Promise.all(Array.from({length: AT_ONCE}, work)).finally(() => waiting.splice(0));
      await confirm(cache);
    } catch (error) {
      if (error instanceof Unreachable) throw error;
      isWithoutRoom = true;
      await quietly(() => caches.delete(CURRENT));
    }
  }

  async function fromOlder(older: readonly Cache[], path: string): Promise<Response | undefined> {
    for (const cache of older) {
      const response = await found(cache, path);
      if (response && (await hashOf(await response.clone().arrayBuffer())) === files.get(path)) return response;
    }
    return undefined;
  }

  /** What is in the browser's own cache will do if it is the same; servers and networks in front may lag behind. */
  async function fromServer(path: string): Promise<Response> {
    for (const cache of ['default', 'reload'] as const) {
      // Some servers have the page for unknown addresses nowhere else.
      const asked = path === '404.html' && cache === 'reload' ? 'no-such-page/' : path;
      const response = await fetch(addressOf(asked), {cache, priority: 'low'}).catch(() => undefined);
      const kept = response && (await verified(path, response).catch(() => undefined));
      if (kept) return kept;
    }
    throw new Unreachable(path);
  }

  /** The response as it is kept, if it is that of this version. */
  async function verified(path: string, response: Response): Promise<Response | undefined> {
    const bytes = await response.arrayBuffer();
    if ((await hashOf(bytes)) !== files.get(path)) return undefined;
    const headers = new Headers(response.headers);
    // They are about how it travelled.
    for (const name of ['content-encoding', 'content-length', 'vary']) headers.delete(name);
    // And others send it with 200.
    return new Response(bytes, {headers, status: path === '404.html' ? 404 : 200});
  }

  async function answerPage(event: RequestEvent, path: string): Promise<Response> {
    const kept = await quietly(async () => {
      const cache = await caches.open(CURRENT);
      const response = await found(cache, path);
      return response && {response, isFresh: await isFresh(cache)};
    });
    // Where no version was confirmed for long, updates fail, and the reader must not be left with an old one.
    if (kept?.isFresh) return kept.response;
    const copy = kept?.response ?? (await olderCopy(path));
    const request = fetch(event.request).catch(() => undefined);
    const response = await (copy ? Promise.race([request, sleep(PATIENCE)]) : request);
    if (response && (response.status < 500 || !copy)) {
      remember(event, path, response);
      return response;
    }
    return copy ?? (await quietly(() => elsewhere(path))) ?? Response.error();
  }

  /** Where an address leads without network that has no copy. */
  async function elsewhere(path: string): Promise<Response | undefined> {
    const page = path.endsWith('/') ? path : `${path}/`;
    if (page !== path && files.has(page)) return Response.redirect(addressOf(page));
    const cache = await caches.open(CURRENT);
    // The page of a part that was never opened: the topic has the part too.
    const [, topic, part] = /^(.*\/)([^/]+)\/$/.exec(page) ?? [];
    const titles = await found(cache, 'addresses.json');
    if (topic && files.has(topic) && titles && Object.hasOwn((await titles.json()) as object, base.pathname + page)) {
      return Response.redirect(`${addressOf(topic)}#${part}`);
    }
    return found(cache, '404.html');
  }

  async function answerFile(event: RequestEvent, path: string): Promise<Response> {
    const kept = await quietly(async () => {
      const response = await found(await caches.open(CURRENT), path);
      // A page of an older version asks for files that this one has not.
      return response ?? (files.has(path) ? undefined : await olderCopy(path, false));
    });
    if (kept) return kept;
    const response = await fetch(event.request).catch(() => undefined);
    if (response?.ok) {
      remember(event, path, response);
      return response;
    }
    return (await olderCopy(path)) ?? response ?? Response.error();
  }

  function remember(event: RequestEvent, path: string, response: Response): void {
    if (isWithoutRoom) return;
    const copy = response.clone();
    event.waitUntil(quietly(() => keepVisited(path, copy)));
  }

  /** Keeps what was visited: as part of this version if it is, and else among the last others. */
  async function keepVisited(path: string, response: Response): Promise<void> {
    if (!response.ok || response.redirected || response.type !== 'basic') return;
    if (files.has(path)) {
      const kept = await verified(path, response);
      if (kept) await keep(await caches.open(CURRENT), path, kept);
      return;
    }
    const cache = await caches.open(VISITED);
    await cache.delete(addressOf(path));
    await cache.put(addressOf(path), response);
    const visited = await cache.keys();
    await Promise.all(visited.slice(0, -MOST_VISITED).map((request) => cache.delete(request)));
  }

  /** The copy in the newest of the other versions that has one, or what was kept when it was visited. */
  function olderCopy(path: string, isVisitedToo = true): Promise<Response | undefined> {
    return quietly(async () => {
      const names = (await olderNames()).reverse();
      for (const name of isVisitedToo ? [...names, VISITED] : names) {
        const response = await found(await caches.open(name), path);
        if (response) return response;
      }
      return undefined;
    });
  }

  const olderNames = async () =>
    (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CURRENT && name !== VISITED);

  const olderCaches = async () => Promise.all((await olderNames()).map((name) => caches.open(name)));

  const openPages = async () =>
    (await worker.clients.matchAll({includeUncontrolled: true, type: 'window'})).map(({id}) => id);

  /** A page may be asked for by the name of its file. */
  const pathOf = (url: string) => new URL(url).pathname.slice(base.pathname.length).replace(/(^|\/)index\.html$/, '$1');

  const addressOf = (path: string) => base.href + path;

  /** Browsers keep what they are given; text takes a quarter of the room. */
  async function keep(cache: Cache, path: string, response: Response): Promise<void> {
    const headers = new Headers(response.headers);
    headers.set(PACKED, 'gzip');
    const packed = await through(response, new CompressionStream('gzip'));
    await cache.put(addressOf(path), new Response(packed, {headers, status: response.status}));
  }

  async function found(cache: Cache, path: string): Promise<Response | undefined> {
    const response = await cache.match(addressOf(path), {ignoreVary: true});
    if (!response?.headers.has(PACKED)) return response;
    const headers = new Headers(response.headers);
    headers.delete(PACKED);
    return new Response(await through(response, new DecompressionStream('gzip')), {headers, status: response.status});
  }

  const through = (response: Response, change: CompressionStream | DecompressionStream): Promise<ArrayBuffer> =>
    new Response(response.body!.pipeThrough(change)).arrayBuffer();

  const confirm = (cache: Cache) => cache.put(addressOf(CONFIRMED), new Response(String(Date.now())));

  async function isFresh(cache: Cache): Promise<boolean> {
    const confirmed = await found(cache, CONFIRMED);
    return confirmed !== undefined && Date.now() - Number(await confirmed.text()) < DAY;
  }

  async function hashOf(bytes: ArrayBuffer): Promise<string> {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return btoa(String.fromCharCode(...digest.slice(0, 9)));
  }

  const sleep = (time: number) => new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), time));

  /** Whatever storage or network do, the reader goes on without. */
  async function quietly<Result>(step: () => Promise<Result>): Promise<Result | undefined> {
    try {
      return await step();
    } catch {
      return undefined;
    }
  }

  function isSaving(): boolean {
    return (navigator as {connection?: {saveData?: boolean}}).connection?.saveData === true;
  }
})();

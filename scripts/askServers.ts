/** What a server said of an address. */
export interface Verdict {
  url: string;
  /** `refused` is an answer that says nothing of the page, such as 403 or 503; `unreachable` is no answer at all. */
  kind: 'found' | 'moved' | 'gone' | 'refused' | 'timeout' | 'unreachable';
  /** The new address, the status or the reason. */
  detail: string;
}

/** What asking needs of the world; tests bring their own. */
export interface World {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  pause: (milliseconds: number) => Promise<void>;
}

const TIME_LIMIT = 10_000;
const PAUSE = 1_000;

/** Asks for every address once, one at a time and a second apart on each host; hosts are asked side by side. */
export async function askServers(urls: readonly string[], userAgent: string, world: World): Promise<Verdict[]> {
  const pages = [...new Set(urls.map((url) => url.split('#')[0]!))];
  const hosts = new Map<string, string[]>();
  for (const url of pages) {
    const {host} = new URL(url);
    hosts.set(host, [...(hosts.get(host) ?? []), url]);
  }
  const verdicts = await Promise.all(
    [...hosts.values()].map(async (ofHost) => {
      const answers: Verdict[] = [];
      for (const url of ofHost) {
        if (answers.length > 0) await world.pause(PAUSE);
        answers.push(await ask(url, userAgent, world));
      }
      return answers;
    }),
  );
  return verdicts.flat();
}

/** Asks for the head alone, and for the page where a server does not answer that. */
async function ask(url: string, userAgent: string, {fetch, pause}: World): Promise<Verdict> {
  try {
    const request = (method: string) =>
      fetch(url, {method, headers: {'user-agent': userAgent}, signal: AbortSignal.timeout(TIME_LIMIT)});
    let response = await request('HEAD');
    if (!response.ok) {
      await pause(PAUSE);
      response = await request('GET');
      await response.body?.cancel();
    }
    const {status, ok, redirected} = response;
    if (ok && redirected) return {url, kind: 'moved', detail: response.url};
    if (ok) return {url, kind: 'found', detail: String(status)};
    return {url, kind: [404, 410].includes(status) ? 'gone' : 'refused', detail: String(status)};
  } catch (error) {
    const {name, message} = error as Error;
    return name === 'TimeoutError'
      ? {url, kind: 'timeout', detail: `no answer in ${TIME_LIMIT / 1000} s`}
      : {url, kind: 'unreachable', detail: message};
  }
}

import type {Browser, CDPSession} from '@playwright/test';

/** What went over the wire, by type of file as the browser names it. */
export interface Loaded {
  requests: number;
  bytes: number;
  byType: Record<string, number>;
  /** What was fetched for the next page, and is in none of the above. */
  bytesAhead: number;
}

/** A first visit to a page with a phone. */
export interface Visit {
  /** Until the page is at rest and nothing was done. */
  untouched: Loaded;
  /** In all, once the reader has moved and the framework has taken over. */
  touched: Loaded;
  /** Sum of the layout shifts of both. */
  layoutShift: number;
}

const PHONE = {viewport: {width: 412, height: 823}, isMobile: true, hasTouch: true, deviceScaleFactor: 1.75};

/** How long a page must have asked for nothing before it counts as at rest. */
const REST = 2000;

/** Opens a page with an empty cache; what a service worker would fetch for later is not counted, as nothing waits for it. */
export async function measureVisit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({...PHONE, serviceWorkers: 'block'});
  try {
    const page = await context.newPage();
    await page.addInitScript(() => {
      const shifts = {sum: 0};
      Object.assign(self, {shifts});
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.sum += (entry as PerformanceEntry & {value: number}).value;
      }).observe({type: 'layout-shift', buffered: true});
    });
    const session = await context.newCDPSession(page);
    const count = await countLoaded(session);
    await page.goto(address, {waitUntil: 'load'});
    await count.atRest();
    const untouched = count.loaded();
    await page.mouse.move(200, 300);
    await page.mouse.wheel(0, 200);
    // Pages of parts have no framework that could take over.
    await page.waitForFunction(
      () =>
        document.documentElement.dataset.hasHydrated === 'true' ||
        !document.querySelector('script[data-scripts], script[src*="main."]'),
    );
    await count.atRest();
    const layoutShift = await page.evaluate(() => (self as unknown as {shifts: {sum: number}}).shifts.sum);
    return {untouched, touched: count.loaded(), layoutShift};
  } finally {
    await context.close();
  }
}

async function countLoaded(session: CDPSession) {
  const types = new Map<string, string>();
  const byType: Record<string, number> = {};
  let requests = 0;
  let bytes = 0;
  let bytesAhead = 0;
  const ahead = new Set<string>();
  let last = Date.now();
  session.on('Network.requestWillBeSent', ({requestId, type = 'Other', request}) => {
    if (!request.url.startsWith('http')) return;
    types.set(requestId, type);
    if (request.headers['Sec-Purpose']?.includes('prefetch')) ahead.add(requestId);
    last = Date.now();
  });
  session.on('Network.loadingFinished', ({requestId, encodedDataLength}) => {
    const type = types.get(requestId);
    if (type === undefined) return;
    last = Date.now();
    if (ahead.has(requestId)) {
      bytesAhead += encodedDataLength;
      return;
    }
    requests += 1;
    bytes += encodedDataLength;
    byType[type] = (byType[type] ?? 0) + encodedDataLength;
  });
  await session.send('Network.enable');
  return {
    loaded: (): Loaded => ({requests, bytes, byType: {...byType}, bytesAhead}),
    async atRest() {
      while (Date.now() - last < REST) await new Promise((resolve) => setTimeout(resolve, 100));
    },
  };
}

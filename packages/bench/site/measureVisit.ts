import type {Browser} from '@playwright/test';
import type {FolderServer, Served} from '../serveFolder';

/** What went over the wire, answers with their headers. */
export interface Loaded {
  requests: number;
  bytes: number;
  html: number;
  styles: number;
  scripts: number;
  /** The part of all these that workers asked for, and the workers themselves. */
  ofWorkers: number;
  /** What was fetched for the next page, and is in none of the above. */
  bytesAhead: number;
}

/** A first visit to a page with a phone. */
export interface Visit {
  /** Until the page is at rest and nothing was done. */
  untouched: Loaded;
  /** In all, once the reader has moved. */
  touched: Loaded;
  /** Sum of the layout shifts of both. */
  layoutShift: number;
}

const PHONE = {viewport: {width: 412, height: 823}, isMobile: true, hasTouch: true, deviceScaleFactor: 1.75};

/** How long a page must have asked for nothing before it counts as at rest. */
const REST = 2000;

/** Opens a page with an empty cache; what a service worker would fetch for later is not counted, as nothing waits for it. */
export async function measureVisit(browser: Browser, server: FolderServer, address: string): Promise<Visit> {
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
    server.takeServed();
    await page.goto(server.origin + address, {waitUntil: 'load'});
    await atRest(server);
    const served = server.takeServed();
    const untouched = loaded(served);
    await page.mouse.move(200, 300);
    await page.mouse.wheel(0, 200);
    await atRest(server);
    const touched = loaded([...served, ...server.takeServed()]);
    const layoutShift = await page.evaluate(() => (self as unknown as {shifts: {sum: number}}).shifts.sum);
    return {untouched, touched, layoutShift};
  } finally {
    await context.close();
  }
}

/** Waits until nothing is asked for any more. */
export async function atRest(server: FolderServer): Promise<void> {
  while (server.quietFor() < REST) await new Promise((resolve) => setTimeout(resolve, 100));
}

/** Adds up what the server sent. */
export function loaded(served: readonly Served[]): Loaded {
  const now = served.filter(({isAhead}) => !isAhead);
  const bytesOf = (isCounted: (one: Served) => boolean, among = now) =>
    among.filter(isCounted).reduce((sum, {bytes}) => sum + bytes, 0);
  return {
    requests: now.length,
    bytes: bytesOf(() => true),
    html: bytesOf(({wantedFor}) => wantedFor === 'document'),
    styles: bytesOf(({wantedFor}) => wantedFor === 'style'),
    scripts: bytesOf(({wantedFor}) => wantedFor === 'script' || wantedFor.endsWith('worker')),
    ofWorkers: bytesOf(({isOfWorker}) => isOfWorker),
    bytesAhead: bytesOf(({isAhead}) => isAhead, [...served]),
  };
}

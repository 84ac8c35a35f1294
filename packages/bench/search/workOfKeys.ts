import type {Browser, Page} from '@playwright/test';

interface TraceEvent {
  name: string;
  ts: number;
  pid: number;
  tid: number;
  /** Time on a core, which other processes do not lengthen. */
  tdur?: number;
  args: {name?: string};
}

/**
 * For each key that is typed meanwhile the milliseconds that the page and the search worker spent on a core, from the key to
 * its painted results, at full speed. `paintRecorder.js` marks both in the trace.
 */
export async function workOfKeys(browser: Browser, page: Page, type: () => Promise<unknown>): Promise<number[]> {
  const categories = ['disabled-by-default-devtools.timeline', 'blink.user_timing', '__metadata'];
  await browser.startTracing(page, {categories});
  await type();
  const {traceEvents} = JSON.parse((await browser.stopTracing()).toString()) as {traceEvents: TraceEvent[]};
  const marks = traceEvents.filter(({name}) => name.startsWith('search-')).sort((a, b) => a.ts - b.ts);
  const threads = new Set(
    traceEvents
      .filter(({name, args, pid}) => name === 'thread_name' && isOfPage(args.name) && pid === marks[0]?.pid)
      .map(threadOf),
  );
  const tasks = traceEvents.filter((event) => event.name === 'RunTask' && threads.has(threadOf(event)));
  return marks.flatMap(({name, ts}, place) => {
    const key = marks[place - 1];
    if (name !== 'search-painted' || key?.name !== 'search-key') return [];
    const during = tasks.filter((task) => task.ts >= key.ts && task.ts <= ts);
    return [during.reduce((sum, {tdur = 0}) => sum + tdur, 0) / 1000];
  });
}

const isOfPage = (name = '') => name === 'CrRendererMain' || name.startsWith('DedicatedWorker');

const threadOf = ({pid, tid}: TraceEvent) => `${pid} ${tid}`;

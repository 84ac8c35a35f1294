import type {Browser} from '@playwright/test';
import {median} from './median';

/** How long the browser's own work on a page took until it was at rest; times in ms, the median of several loads. */
export interface LayoutFigures {
  style: number;
  layout: number;
  /** The same of the page's HTML alone, without any style sheet or script. */
  bareStyle: number;
  bareLayout: number;
  /** How many times as long both took together, by pairs of loads that followed one another. */
  ratio: number;
  runs: number;
}

/** Times of one load. */
export interface LayoutTimes {
  style: number;
  layout: number;
}

const PHONE = {viewport: {width: 390, height: 844}, deviceScaleFactor: 2, isMobile: true, hasTouch: true};
const SLOWDOWN = 4;

/** Long enough for what a page does after it was loaded, on a processor that is slowed down. */
const REST = 2500;

/** Loads a page with an empty cache and a slow processor, and asks the browser for what it counted. */
export async function layoutTimes(browser: Browser, address: string): Promise<LayoutTimes> {
  const context = await browser.newContext({...PHONE, serviceWorkers: 'block'});
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await session.send('Emulation.setCPUThrottlingRate', {rate: SLOWDOWN});
    await page.goto(address, {waitUntil: 'load'});
    await page.waitForTimeout(REST);
    const {metrics} = await session.send('Performance.getMetrics');
    const milliseconds = (metric: string) => 1000 * (metrics.find(({name}) => name === metric)?.value ?? NaN);
    return {style: milliseconds('RecalcStyleDuration'), layout: milliseconds('LayoutDuration')};
  } finally {
    await context.close();
  }
}

/** The medians of loads of a page and of its bare HTML, which were made in turns. */
export function layoutFigures(pairs: readonly {page: LayoutTimes; bare: LayoutTimes}[]): LayoutFigures {
  const sum = ({style, layout}: LayoutTimes) => style + layout;
  return {
    style: median(pairs.map(({page}) => page.style)),
    layout: median(pairs.map(({page}) => page.layout)),
    bareStyle: median(pairs.map(({bare}) => bare.style)),
    bareLayout: median(pairs.map(({bare}) => bare.layout)),
    ratio: median(pairs.map(({page, bare}) => sum(page) / sum(bare))),
    runs: pairs.length,
  };
}

/** A page without its scripts, its style sheets and what else it loads from its head; drawings in it stay. */
export const bareHtml = (html: string): string =>
  html.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/gi, '').replace(/<link\b[^>]*>/gi, '');

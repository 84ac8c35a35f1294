import type {Browser, CDPSession} from '@playwright/test';
import path from 'node:path';
import {benchFolder, bundleScript} from '../search/bundleScript';
import {serveFolder, type FolderServer} from '../serveFolder';
import {acts, CONTROL, FLAGSHIP} from './acts';
import type {Said} from './recordAct.client';

/** How long one effect of an act took to be seen, in every run; times in ms. */
interface EffectTimes {
  /** From the reader's touch or key to the frame that shows it. */
  frames: number[];
  /** The same until that frame is painted. */
  painted: number[];
}

/** An act as a reader's first on a page that has just been painted, nothing of the site cached. */
export interface FirstAct {
  runs: number;
  /** By effect; the first is what the act is for. */
  effects: Record<string, EffectTimes>;
  /** What became of the runs that did not show it. */
  failures: string[];
  /** What was loaded and would not have been, had the reader only read. */
  bytes: number;
  requests: number;
}

/** A reader on a phone far from the server: slow 4G, and a processor four times as slow as this one. */
const NETWORK = {latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8};
const SLOWDOWN = 4;
const PHONE = {viewport: {width: 390, height: 844}, deviceScaleFactor: 2, isMobile: true, hasTouch: true};

/** An act that has shown nothing by then has failed. */
const PATIENCE = 10_000;

/** How long nothing must have been asked for, before a page counts as at rest. */
const REST = 2500;

/** Does every act `runs` times on the site in a folder, in turns with each other and with the control page. */
export async function measureFirstActs(
  browser: Browser,
  folder: string,
  runs: number,
): Promise<Record<string, FirstAct>> {
  const script = path.join(benchFolder, '.built/recordAct.js');
  await bundleScript({file: 'acts/recordAct.client.ts'}, script, {isWorker: true});
  const server = await serveFolder(folder, new Map([[CONTROL.page, CONTROL.html]]));
  try {
    const figures: Record<string, FirstAct> = {};
    const untouched = {
      [FLAGSHIP]: await addressesUntouched(browser, server, FLAGSHIP),
      [CONTROL.page]: await addressesUntouched(browser, server, CONTROL.page),
    };
    for (const [name, {page}] of Object.entries(acts)) {
      // At full speed and for the bytes alone; it also compresses what is asked for, so that no run waits for that.
      await doAct(browser, server, script, name, false);
      server.takeServed();
      await doAct(browser, server, script, name, false);
      const more = server.takeServed().filter(({address, isAhead}) => !isAhead && !untouched[page]!.has(address));
      const bytes = more.reduce((sum, one) => sum + one.bytes, 0);
      figures[name] = {runs, effects: {}, failures: [], bytes, requests: more.length};
    }
    for (let run = 0; run < runs; run++) {
      for (const [name, {effects, failures}] of Object.entries(figures)) {
        const said = await doAct(browser, server, script, name, true);
        if ('failed' in said) failures.push(said.failed);
        else {
          for (const {name: effect, frame, painted} of said.shown) {
            const times = (effects[effect] ??= {frames: [], painted: []});
            times.frames.push(frame);
            times.painted.push(painted);
          }
        }
      }
      console.log(`First acts: ${run + 1} of ${runs}`);
    }
    return figures;
  } finally {
    server.close();
  }
}

type Outcome = Extract<Said, {shown: unknown} | {failed: unknown}>;

/** Opens the page of an act with an empty cache and does the act; at full speed it also waits until everything has come. */
async function doAct(
  browser: Browser,
  server: FolderServer,
  script: string,
  name: string,
  isSlow: boolean,
): Promise<Outcome> {
  const {page: address, colorScheme = 'light'} = acts[name]!;
  const context = await browser.newContext({
    ...PHONE,
    colorScheme,
    serviceWorkers: 'block',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  try {
    const page = await context.newPage();
    await page.addInitScript({content: `globalThis.actToRecord = ${JSON.stringify(name)}`});
    await page.addInitScript({path: script});
    const session = await context.newCDPSession(page);
    if (isSlow) {
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', {offline: false, ...NETWORK});
      await session.send('Emulation.setCPUThrottlingRate', {rate: SLOWDOWN});
    }
    const outcome = await new Promise<Outcome>((resolve, reject) => {
      setTimeout(() => resolve({failed: `nothing was seen in ${PATIENCE / 1000} s`}), PATIENCE).unref();
      answer(session, resolve)
        .then(() => page.goto(server.origin + address, {waitUntil: 'commit'}))
        .catch(reject);
    });
    while (!isSlow && server.quietFor() < REST) await page.waitForTimeout(100);
    return outcome;
  } finally {
    await context.close();
  }
}

/** Does what the recorder in the page asks for, until it says what came of it. */
async function answer(session: CDPSession, end: (outcome: Outcome) => void): Promise<void> {
  let isOpen = false;
  session.on('Runtime.bindingCalled', ({name, payload}) => {
    if (name !== 'tellDriver') return;
    const said = JSON.parse(payload) as Said;
    if ('tap' in said) tap(session, said.tap);
    else if ('type' in said) press(session, said.type);
    else if ('opened' in said) {
      if (isOpen) end({failed: 'another page was opened'});
      isOpen = true;
    } else end(said);
  });
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', {name: 'tellDriver'});
}

/** Nothing is waited for between the two halves: a finger goes up again however busy the page is. */
function tap(session: CDPSession, place: {x: number; y: number}): void {
  session.send('Input.dispatchTouchEvent', {type: 'touchStart', touchPoints: [place]}).catch(ignore);
  session.send('Input.dispatchTouchEvent', {type: 'touchEnd', touchPoints: []}).catch(ignore);
}

function press(session: CDPSession, letter: string): void {
  const key = {
    key: letter,
    code: `Key${letter.toUpperCase()}`,
    windowsVirtualKeyCode: letter.toUpperCase().charCodeAt(0),
  };
  session.send('Input.dispatchKeyEvent', {type: 'keyDown', text: letter, ...key}).catch(ignore);
  session.send('Input.dispatchKeyEvent', {type: 'keyUp', ...key}).catch(ignore);
}

/** The page may be closed before the browser has answered; what became of the act is said by the page. */
const ignore = () => undefined;

async function addressesUntouched(browser: Browser, server: FolderServer, address: string): Promise<Set<string>> {
  const context = await browser.newContext({...PHONE, serviceWorkers: 'block'});
  try {
    const page = await context.newPage();
    server.takeServed();
    await page.goto(server.origin + address, {waitUntil: 'load'});
    while (server.quietFor() < REST) await page.waitForTimeout(100);
    return new Set(server.takeServed().map((one) => one.address));
  } finally {
    await context.close();
  }
}

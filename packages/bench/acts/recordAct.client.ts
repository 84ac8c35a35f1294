import {acts, type Effect} from './acts';

/*
 * Stands in the page before everything else. It finds the controls of an act, has the browser use them with real fingers
 * and keys, and notes in the page itself when what they do is shown.
 */

/** What the page tells who drives the browser. */
export type Said =
  | {tap: {x: number; y: number}}
  | {type: string}
  /** For each effect of the last step the time from the touch or key to the frame that shows it, and until that is painted. */
  | {shown: {name: string; frame: number; painted: number}[]}
  | {failed: string}
  | {opened: true};

declare global {
  /** The act to record, put there before this script. */
  var actToRecord: string;
  /** A binding of the browser. */
  function tellDriver(json: string): void;
}

const tell = (said: Said) => tellDriver(JSON.stringify(said));

const nextFrame = () => new Promise<number>(requestAnimationFrame);

/** Settles as soon as the browser has reported that something is painted. */
const firstPaint = () =>
  new Promise<void>((resolve) => {
    new PerformanceObserver((list, observer) => {
      if (list.getEntriesByName('first-contentful-paint').length === 0) return;
      observer.disconnect();
      resolve();
    }).observe({type: 'paint', buffered: true});
  });

/** Frames in which a control must be at the same place before a finger goes there: what lies around it may be laid out late. */
const STEADY = 6;

/** The middle of a control, as soon as it is shown there, steadily and with nothing over it. */
async function placeOf(find: () => HTMLElement | undefined): Promise<{x: number; y: number}> {
  for (let before = '', steady = 0; ; await nextFrame()) {
    const element = find();
    if (!element) continue;
    const {x, y, width, height} = element.getBoundingClientRect();
    const middle = {x: x + width / 2, y: y + height / 2};
    const isOnTop = element.contains(document.elementFromPoint(middle.x, middle.y));
    if (!isOnTop) element.scrollIntoView({block: 'center', behavior: 'instant'});
    steady = isOnTop && before === JSON.stringify(middle) ? steady + 1 : 0;
    if (steady === STEADY) return middle;
    before = JSON.stringify(middle);
  }
}

/** When the reader's touch or key happened, which may be long before the page hears of it. */
const timeOf = (type: 'pointerdown' | 'keydown', find: () => HTMLElement | undefined) =>
  new Promise<number>((resolve, reject) => {
    const listener = (event: Event) => {
      if (!event.isTrusted) return;
      removeEventListener(type, listener, true);
      if (find()?.contains(event.target as Node)) resolve(event.timeStamp);
      else reject(new Error('something else was hit'));
    };
    addEventListener(type, listener, true);
  });

/** Looks in every frame, and gives the time of the first that shows the effect, and the time when it was painted. */
async function whenShown({name, isShown}: Effect): Promise<{name: string; frame: number; painted: number}> {
  do await nextFrame();
  while (!isShown());
  const frame = performance.now();
  await afterPaint();
  return {name, frame, painted: performance.now()};
}

/** A task that was queued within a frame runs when the frame has been painted. */
const afterPaint = () =>
  new Promise<void>((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });

async function record(): Promise<void> {
  await firstPaint();
  const {steps} = acts[actToRecord]!;
  for (const [place, {control, letter, effects}] of steps.entries()) {
    const middle = await placeOf(control);
    const early = effects.find(({isShown}) => isShown());
    if (early) throw new Error(`before the act: ${early.name}`);
    const happened = timeOf(letter === undefined ? 'pointerdown' : 'keydown', control);
    tell(letter === undefined ? {tap: middle} : {type: letter});
    const start = await happened;
    const shown = await Promise.all(effects.map(whenShown));
    if (place < steps.length - 1) continue;
    tell({shown: shown.map(({name, frame, painted}) => ({name, frame: frame - start, painted: painted - start}))});
  }
}

if (self === top) {
  tell({opened: true});
  record().catch((error: unknown) => tell({failed: String(error)}));
}

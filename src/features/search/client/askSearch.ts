import type {Reply} from './searchWorker';
import type {Question} from './question';
import type {ShownAnswer} from './shownAnswer';

let worker: Worker | undefined;
let lastId = 0;
const waiting = new Map<number, (answer: ShownAnswer | undefined) => void>();

/**
 * Asks the worker, so that typing stays smooth, and starts it with the first question. Resolves to nothing where the worker or
 * its files could not be loaded; the next question tries again.
 */
export const askSearch = (question: Omit<Question, 'id'>): Promise<ShownAnswer | undefined> =>
  new Promise((resolve) => {
    const id = ++lastId;
    waiting.set(id, resolve);
    try {
      worker ??= startWorker(question.worker);
      worker.postMessage({...question, id} satisfies Question);
    } catch {
      fail();
    }
  });

/** Loads what every query needs, before there is one; nothing if it was asked for before. */
export function prepareSearch(question: Omit<Question, 'id' | 'query'>): void {
  if (!worker) void askSearch(question);
}

function startWorker(address: string): Worker {
  const started = new Worker(address);
  started.onmessage = ({data: {id, answer}}: MessageEvent<Reply>) => {
    waiting.get(id)?.(answer);
    waiting.delete(id);
  };
  started.onerror = fail;
  return started;
}

/** There is no worker, or none that could be of use: everybody who waits is told. */
function fail(): void {
  worker?.terminate();
  worker = undefined;
  waiting.forEach((tell) => tell(undefined));
  waiting.clear();
}

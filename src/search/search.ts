import type {Question, Reply} from './searchWorker';
import type {ShownAnswer} from './shownAnswer';

type Answered = Exclude<Reply, {error: string}>;

let worker: Worker | undefined;
let lastId = 0;
const waiting = new Map<number, {resolve: (reply: Answered) => void; reject: (error: Error) => void}>();

/**
 * What the dialog shows for a query in an edition, whose first file is at `entry`. It is worked out beside the page, so
 * that typing stays smooth. Rejects where the files cannot be loaded; the next call tries again.
 */
export async function search(entry: string, query: string, isLiteral = false): Promise<ShownAnswer> {
  return (await ask({entry, query, isLiteral})).answer!;
}

/** The same for the page of results: the content of each of its places, see `shownPage`. */
export async function searchForPage(
  entry: string,
  query: string,
  isLiteral: boolean,
  repository: string | undefined,
): Promise<string[]> {
  return (await ask({entry, query, isLiteral, repository, isPage: true})).page!;
}

/** Loads what every query needs, before there is one. */
export async function prepareSearch(entry: string): Promise<void> {
  await ask({entry});
}

function ask(question: Omit<Question, 'id'>): Promise<Answered> {
  const id = ++lastId;
  return new Promise((resolve, reject) => {
    waiting.set(id, {resolve, reject});
    startWorker().postMessage({...question, id} satisfies Question);
  });
}

function startWorker(): Worker {
  if (worker) return worker;
  // The page of results names this file too, see `plugins/results-at-once`.
  const started = new Worker(/* webpackChunkName: "search" */ new URL('./searchWorker.ts', import.meta.url));
  worker = started;
  started.onmessage = ({data}: MessageEvent<Reply>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('error' in data) asked?.reject(new Error(data.error));
    else asked?.resolve(data);
  };
  // The script itself could not be loaded: everybody who waits is told, and the next query starts another.
  started.onerror = () => {
    if (worker === started) worker = undefined;
    for (const {reject} of waiting.values()) reject(new Error('The search could not be loaded.'));
    waiting.clear();
  };
  return started;
}

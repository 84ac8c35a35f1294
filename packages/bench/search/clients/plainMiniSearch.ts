let worker: Worker | undefined;
let lastId = 0;
const waiting = new Map<number, (addresses: string[]) => void>();

function ask(query: string | undefined): Promise<string[]> {
  if (!worker) {
    worker = new Worker('/worker.js');
    worker.onmessage = ({data: {id, results}}: MessageEvent<{id: number; results: {id: string}[]}>) => {
      waiting.get(id)?.(results.map((result) => result.id));
      waiting.delete(id);
    };
  }
  const id = ++lastId;
  const answered = new Promise<string[]>((resolve) => waiting.set(id, resolve));
  worker.postMessage({id, query});
  return answered;
}

export const open = async (): Promise<void> => {
  await ask(undefined);
};

export const search = (query: string): Promise<string[]> => ask(query);

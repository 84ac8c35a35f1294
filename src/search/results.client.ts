import type {Question, Reply} from './searchWorker';

/*
 * Stands in the page of results, and asks for what its address asks for while the page is still being read: without the
 * framework, which a reader who follows a shared link may never need. `SearchPage.tsx` goes on from there.
 *
 * It is printed into the page as it is, without what it would import.
 */
(() => {
  const {worker, entry, repository} = document.currentScript!.dataset as {
    worker: string;
    entry: string;
    repository?: string;
  };
  const {search} = location;
  const asked = new URLSearchParams(search);
  const query = (asked.get('q') ?? '').trim();
  if (query === '') return;

  const answer = new Promise<string[] | undefined>((resolve) => {
    const started = new Worker(worker);
    const end = (contents: string[] | undefined) => {
      resolve(contents);
      // The framework has a worker of its own for all that follows.
      started.terminate();
    };
    started.onmessage = ({data}: MessageEvent<Reply>) => end('page' in data ? data.page : undefined);
    started.onerror = () => end(undefined);
    const isLiteral = asked.has('literal');
    started.postMessage({id: 0, entry, query, isLiteral, repository, isPage: true} satisfies Question);
  });

  const show = async () => {
    const region = document.querySelector<HTMLElement>('[data-results]')!;
    // On a slow page the framework can be earlier.
    if (region.dataset.answers !== undefined) return;
    region.dataset.answers = search;
    const field = document.querySelector<HTMLInputElement>('[data-query]')!;
    field.value ||= query;
    document.title = document.title.replace(/^Search/, () => `${query.slice(0, 60)}: search`);
    const contents = (await answer.catch(() => undefined)) ?? ['', region.dataset.failed!];
    // The framework may have gone on to another query.
    if (region.dataset.answers !== search) return;
    region.querySelectorAll('[data-found]').forEach((place, index) => (place.innerHTML = contents[index] ?? ''));
  };
  document.addEventListener('DOMContentLoaded', () => void show());
})();

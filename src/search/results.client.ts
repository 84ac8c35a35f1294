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
    started.onmessage = ({data}: MessageEvent<Reply>) => resolve('page' in data ? data.page : undefined);
    started.onerror = () => resolve(undefined);
    const isLiteral = asked.has('literal');
    started.postMessage({id: 0, entry, query, isLiteral, repository, isPage: true} satisfies Question);
  });

  const show = async () => {
    const region = document.querySelector<HTMLElement>('[data-results]')!;
    region.dataset.answers = search;
    document.querySelector<HTMLInputElement>('[data-query]')!.value = query;
    document.title = document.title.replace(/^Search/, () => `${query.slice(0, 60)}: search`);
    const contents = (await answer) ?? [region.dataset.failed!];
    // The framework may have gone on to another query.
    if (region.dataset.answers !== search) return;
    region.querySelectorAll('[data-found]').forEach((place, index) => (place.innerHTML = contents[index] ?? ''));
  };
  document.addEventListener('DOMContentLoaded', () => void show());
})();

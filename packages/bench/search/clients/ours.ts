import {askSearch} from '../../../../src/features/search/client/askSearch';

const entry = new URL(import.meta.url).searchParams.get('entry')!;
const question = {worker: '/searchWorker.js', index: entry, page: '/search/', view: 'dialog'} as const;

export async function open(): Promise<void> {
  await askSearch(question);
}

export async function search(query: string): Promise<string[]> {
  const [, , results] = (await askSearch({...question, query}))!;
  const found = new DOMParser()
    .parseFromString(results, 'text/html')
    .querySelectorAll<HTMLAnchorElement>('[role=option]');
  return [...found].map((option) => option.getAttribute('href')!);
}

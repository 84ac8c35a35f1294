import {prepareSearch, search as searchSite} from '../../../src/search/search';

const entry = new URL(import.meta.url).searchParams.get('entry')!;

export const open = (): Promise<void> => prepareSearch(entry);

export const search = async (query: string): Promise<string[]> =>
  (await searchSite(entry, query)).results.map(({url}) => url);

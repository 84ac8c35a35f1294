interface PagefindModule {
  init(): Promise<void>;
  search(query: string): Promise<{results: {data(): Promise<{url: string}>}[]}>;
}

/** A list shows the title of each result, so their texts have to be there; Pagefind's own shows so many at a time. */
const MOST_SHOWN = 5;

// The bundler is to leave it alone.
const address = '/pagefind/pagefind.js';
const loading = import(address) as Promise<PagefindModule>;

export const open = async (): Promise<void> => (await loading).init();

export const search = async (query: string): Promise<string[]> => {
  const {results} = await (await loading).search(query);
  const shown = await Promise.all(results.slice(0, MOST_SHOWN).map((result) => result.data()));
  return shown.map(({url}) => url);
};

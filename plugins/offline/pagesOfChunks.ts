/** Names of chunks as Docusaurus writes them by route: some alone, some in objects below. */
export interface ChunkNames {
  [key: string]: string | ChunkNames;
}

/** The pages that use a chunk, by its name. A route is written as its address and a few letters of a hash. */
export function pagesOfChunks(chunkNames: ChunkNames, baseUrl: string): Map<string, string[]> {
  const pages = new Map<string, string[]>();
  for (const [route, names] of Object.entries(chunkNames)) {
    const page = route.replace(/-[^-/]*$/, '').slice(baseUrl.length);
    for (const name of namesIn(names)) pages.set(name, [...(pages.get(name) ?? []), page]);
  }
  return pages;
}

const namesIn = (names: string | ChunkNames): string[] =>
  typeof names === 'string' ? [names] : Object.values(names).flatMap(namesIn);

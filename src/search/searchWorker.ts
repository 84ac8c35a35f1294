import {loadJson, SearchSource, type Answer} from './searchSource';

/** A question to the worker; `query` is left out to load what every query needs. */
export interface Question {
  id: number;
  entry: string;
  query?: string;
  isLiteral?: boolean;
}

/** What comes back: the answer, or that the files could not be loaded. */
export type Reply = {id: number; answer?: Answer} | {id: number; error: string};

const sources = new Map<string, SearchSource>();

self.onmessage = async ({data: {id, entry, query, isLiteral}}: MessageEvent<Question>) => {
  const source = sources.get(entry) ?? new SearchSource(entry, loadJson);
  sources.set(entry, source);
  try {
    if (query === undefined) await source.prepare();
    const answer = query === undefined ? undefined : await source.search(query, isLiteral);
    self.postMessage({id, ...(answer && {answer})} satisfies Reply);
  } catch (error) {
    self.postMessage({id, error: error instanceof Error ? error.message : String(error)} satisfies Reply);
  }
};

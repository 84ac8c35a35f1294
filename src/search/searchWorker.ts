import {loadJson, SearchSource} from './searchSource';
import {shownAnswer, shownPage, type ShownAnswer} from './shownAnswer';

/** A question to the worker. */
export interface Question {
  id: number;
  /** Address of the edition's first file. */
  entry: string;
  /** Left out to load what every query needs. */
  query?: string;
  isLiteral?: boolean;
  /** Whether the page of results asks, which shows all of them. */
  isPage?: boolean;
  /** Where that page leads those who miss a comparison. */
  repository?: string | undefined;
}

/** What comes back: what to show, or that the files could not be loaded. */
export type Reply = {id: number; answer?: ShownAnswer; page?: string[]} | {id: number; error: string};

const sources = new Map<string, SearchSource>();

self.onmessage = async ({data: {id, entry, query, isLiteral, isPage, repository}}: MessageEvent<Question>) => {
  const reply = (what: Reply) => self.postMessage(what);
  const source = sources.get(entry) ?? new SearchSource(entry, loadJson);
  sources.set(entry, source);
  try {
    if (query === undefined) {
      await source.prepare();
      reply({id});
      return;
    }
    const answer = await source.search(query, isLiteral);
    reply(isPage ? {id, page: shownPage(answer, query, repository)} : {id, answer: shownAnswer(answer, query)});
  } catch (error) {
    reply({id, error: error instanceof Error ? error.message : String(error)});
  }
};

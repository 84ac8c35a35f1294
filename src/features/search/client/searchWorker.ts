import {loadJson, SearchSource} from '../engine/searchSource';
import {shownAnswer, type ShownAnswer} from './shownAnswer';
import type {Question} from './question';

/** What comes back; no answer where nothing was asked, its view has asked for more since, or files could not be loaded. */
export interface Reply {
  id: number;
  answer?: ShownAnswer;
}

const sources = new Map<string, SearchSource>();
/** The last question of each view: letters that were typed while the index was on its way need no answers of their own. */
const last = new Map<Question['view'], number>();

self.onmessage = async ({data: {id, query, ...question}}: MessageEvent<Question>) => {
  const reply: Reply = {id};
  const {index, view, isLiteral} = question;
  const source = sources.get(index) ?? new SearchSource(index, loadJson);
  sources.set(index, source);
  last.set(view, id);
  try {
    await source.prepare();
    if (query !== undefined && last.get(view) === id) {
      reply.answer = shownAnswer(await source.search(query, isLiteral), {query, ...question});
    }
  } catch (error) {
    console.error(error);
  }
  self.postMessage(reply);
};

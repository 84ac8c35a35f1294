import {wordsOf} from '../../../src/core/text/searchTerms';
import type {TopicOnDisk} from '../../../src/site/content/topicOnDisk';

/** How many different words a text of so many words has. */
export interface Growth {
  factor: number;
  exponent: number;
  expected(words: number): number;
}

/** Everything a topic says, addresses of sources aside; `docker-compose` is two words, as compounds of rare words are all new. */
export const wordsOfTopic = ({facts, page}: Pick<TopicOnDisk, 'facts' | 'page'>): string[] =>
  wordsOf(`${JSON.stringify({...facts, sources: []})} ${page.text}`)
    .flatMap(({parts}) => parts)
    .filter((word) => !/\d/.test(word));

/** Heaps' law, fitted to the first topic and to all of them together. */
export function vocabularyGrowth(topics: readonly TopicOnDisk[]): Growth {
  const texts = topics.map(wordsOfTopic);
  const all = texts.flat();
  const meanOne = {
    words: all.length / texts.length,
    different: texts.reduce((sum, text) => sum + new Set(text).size, 0) / texts.length,
  };
  const exponent = Math.log(new Set(all).size / meanOne.different) / Math.log(all.length / meanOne.words);
  const factor = new Set(all).size / all.length ** exponent;
  return {factor, exponent, expected: (words) => factor * words ** exponent};
}

import {createHash} from 'node:crypto';
import {practiceDeck} from '../../model/practiceDeck';
import type {OutputFile} from '../exportTopics';
import type {PublishedTopic} from '../topics/publishedTopics';

/** The folder of the deck, and how its name begins; a hash of its content follows, so it can be kept for ever. */
export const DECK_BEGINS = 'practice/cards-';

/** The file that practice loads. `renamed` are the old and new ids of topics. */
export function deckFile(topics: readonly PublishedTopic[], renamed: ReadonlyMap<string, string>): OutputFile {
  const content = JSON.stringify(
    practiceDeck(
      topics.filter(({isCurrent}) => isCurrent),
      renamed,
    ),
  );
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  return {path: `${DECK_BEGINS}${hash}.json`, content};
}

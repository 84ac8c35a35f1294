import {createHash} from 'node:crypto';
import {parseRegister} from '../../model/parseRegister';
import {practiceDeck} from '../../model/practiceDeck';
import type {OutputFile} from '../exportTopics';
import type {PublishedTopic} from '../topics/publishedTopics';

/** The folder of the deck, and how its name begins; a hash of its content follows, so it can be kept for ever. */
export const DECK_BEGINS = 'practice/cards-';

/** The file that practice loads. `register` is the text of the register of addresses, which knows renamed topics. */
export function deckFile(topics: readonly PublishedTopic[], register: string | undefined): OutputFile {
  // The build has stopped already where the register is wrong; dates are of no interest here.
  const {redirects} = parseRegister(register ?? '', '9999-12-31').register;
  const renamed = new Map([...redirects].map(([from, {value}]) => [from, value]));
  const content = JSON.stringify(
    practiceDeck(
      topics.filter(({isCurrent}) => isCurrent),
      renamed,
    ),
  );
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  return {path: `${DECK_BEGINS}${hash}.json`, content};
}

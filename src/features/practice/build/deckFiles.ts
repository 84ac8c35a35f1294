import {createHash} from 'node:crypto';
import {deckInTwo, practiceDeck} from '../deck/practiceDeck';
import type {OutputFile} from '../../../site/host/outputFile';
import type {PublishedTopic} from '../../../site/content/site';

/** How the paths of the deck begin. */
const DECK_BEGINS = 'practice/';

/** The files of the deck: what practice plans with, and what it asks; each may be kept for ever under its name. */
export interface DeckFiles {
  cards: OutputFile;
  answers: OutputFile;
}

/** The files that practice loads. `renamed` are the old and new ids of topics. */
export function deckFiles(topics: readonly PublishedTopic[], renamed: ReadonlyMap<string, string>): DeckFiles {
  const {outline, texts} = deckInTwo(
    practiceDeck(
      topics.filter(({isCurrent}) => isCurrent),
      renamed,
    ),
  );
  return {cards: fileOf('cards', outline), answers: fileOf('answers', texts)};
}

function fileOf(name: string, data: object): OutputFile {
  const content = JSON.stringify(data);
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  return {path: `${DECK_BEGINS}${name}-${hash}.json`, content};
}

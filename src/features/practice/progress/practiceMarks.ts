import type {CardOutline, DeckOutline} from '../deck/practiceDeck';
import type {PracticeMark} from '../deck/practiceMarks';
import type {Progress} from './progressDocument';
import {standingOf} from '../schedule/schedule';

/** Of a topic's cards so many must be known before it is called known: whoever knows these has no gap to be found in. */
const MOST = 0.8;

/**
 * What pages say of each topic (by `topic`) and of each part (by `topic/part`) that was practised. A part is known when
 * all of its cards are: of a row that means each of its sides. What was never asked has no mark.
 */
export function practiceMarks(
  deck: Pick<DeckOutline, 'topics' | 'cards'>,
  {answers}: Pick<Progress, 'answers'>,
  now: Date,
): Map<string, PracticeMark> {
  const stateOf = ({id}: CardOutline) => standingOf(answers.get(id) ?? [], {}, now).state;
  const marks = new Map<string, PracticeMark>();
  for (const {id} of deck.topics) {
    const cards = deck.cards.filter(({topic}) => topic === id).map((card) => ({...card, state: stateOf(card)}));
    const shareKnown = (some: typeof cards) => some.filter(({state}) => state === 'known').length / some.length;
    const seen = cards.filter(({state}) => state !== 'new');
    if (seen.length > 0) marks.set(id, shareKnown(cards) >= MOST ? 'Known' : 'Seen');
    for (const part of new Set(seen.map((card) => card.part))) {
      const ofPart = cards.filter((card) => card.part === part);
      marks.set(`${id}/${part}`, shareKnown(ofPart) === 1 ? 'Known' : 'Seen');
    }
  }
  return marks;
}

import type {DeckOutline} from '../deck/practiceDeck';
import type {PracticeSettings, Progress} from '../progress/progressDocument';
import {whereYouStand} from './whereYouStand';

/**
 * What a reader is not sure of, as `topic/part`: parts with a card that was missed on the latest day it was asked, and
 * ideas that the latest spoken answer did not have. What was never asked is not among them, because nobody knows.
 */
export function weakParts(
  deck: DeckOutline,
  progress: Pick<Progress, 'answers'>,
  settings: PracticeSettings,
  now: Date,
): ReadonlySet<string> {
  const {unsure, topics} = whereYouStand(deck, progress, settings, now);
  return new Set([
    ...unsure.filter(({card}) => card.kind !== 'spoken').map(({card}) => `${card.topic}/${card.part}`),
    ...topics.flatMap(({topic, ideas}) => ideas.filter(({isWeak}) => isWeak).map(({id}) => `${topic.id}/${id}`)),
  ]);
}

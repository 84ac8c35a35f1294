import type {PracticeCard} from '../../model/practiceCards';
import {dayOf, dayOfStamp} from './calendar';
import type {Answer} from './progressDocument';

/**
 * The ideas that a spoken answer is asked for when it comes again in the same round: those that today's answers have not
 * had yet. Nothing where all of it is to be said.
 */
export function ideasToAsk(
  card: Extract<PracticeCard, {kind: 'spoken'}>,
  answers: readonly Answer[],
  now: Date,
): string[] | undefined {
  const ofToday = answers.filter(({at}) => dayOfStamp(at) === dayOf(now));
  if (ofToday.length === 0) return undefined;
  const said = new Set(ofToday.flatMap((answer) => answer.said ?? []));
  const missed = card.ideas.map(({id}) => id).filter((id) => !said.has(id));
  return missed.length > 0 && missed.length < card.ideas.length ? missed : undefined;
}

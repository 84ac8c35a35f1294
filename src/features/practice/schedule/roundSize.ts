import {TOPIC_MORE, TOPIC_ROUND} from './roundOfTopic';

/** How long a round of one topic lasts, in cards answered today; it rides in the history, so a reload keeps it. */
export interface RoundSize {
  /** Cards that had been answered before it. */
  from: number;
  until: number;
}

/** The size of a new round, after so many cards of the topic were answered today. */
export const newRoundSize = (answered: number): RoundSize => ({from: answered, until: answered + TOPIC_ROUND});

/** Five more than were answered or wanted. */
export const extended = ({from, until}: RoundSize, answered: number): RoundSize => ({
  from,
  until: Math.max(until, answered) + TOPIC_MORE,
});

/** What a state of the history holds; it may be of another page, or of an older version of this one. */
export function readRoundSize(state: unknown): RoundSize | undefined {
  if (typeof state !== 'object' || state === null || !('from' in state) || !('until' in state)) return undefined;
  const {from, until} = state;
  return Number.isInteger(from) && Number.isInteger(until) ? {from: from as number, until: until as number} : undefined;
}

import type {PracticeCard} from '../../../../core/part/practiceCards';

/** What a reader committed to before looking; it rides in the history, so a reload shows the same answer again. */
export interface Committed {
  /** Id of the card. */
  card: string;
  /** What was typed; empty where it was said or thought. */
  typed?: string;
  /** Of a choice: a side's id, `true` or `not`. */
  choice?: string;
}

/** What a state of the history holds; it may be of another page, or of an older version of this one. */
export function readCommitted(state: unknown): Committed | undefined {
  if (typeof state !== 'object' || state === null || !('card' in state) || typeof state.card !== 'string')
    return undefined;
  return {
    card: state.card,
    ...('typed' in state && typeof state.typed === 'string' && {typed: state.typed}),
    ...('choice' in state && typeof state.choice === 'string' && {choice: state.choice}),
  };
}

/** What can be chosen from, and which of it is right; nothing where the answer is in the reader's own words. */
export function choicesOf(card: PracticeCard): {choices: {id: string; name: string}[]; right: string} | undefined {
  if (card.kind === 'scenario') return {choices: card.choices, right: card.choose};
  if (card.kind !== 'claim') return undefined;
  const choices = [
    {id: 'true', name: 'True'},
    {id: 'not', name: 'False'},
  ];
  return {choices, right: card.isTrue ? 'true' : 'not'};
}

/** Whether a choice was wrong, which no reason makes right. */
export const isWrong = (card: PracticeCard, {choice}: Committed): boolean => {
  const right = choicesOf(card)?.right;
  return right !== undefined && choice !== right;
};

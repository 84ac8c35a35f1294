import type {PracticeCard} from '../../../../core/part/practiceCards';
import {dayOf, dayOfStamp} from '../../schedule/calendar';
import type {Grade, Progress} from '../../progress/progressDocument';
import type {SpeakingClock} from './speakingClock';

/** The card of a topic's sample answer. */
export type SpokenCard = Extract<PracticeCard, {kind: 'spoken'}>;

/** The screens of an answer that is said aloud, in their order. */
const steps = ['question', 'speaking', 'ideas', 'result', 'follow-up', 'answering', 'answer', 'end'] as const;

/** An answer that is being said aloud, as far as it got: enough to go on after a reload. */
export interface Rehearsal {
  topic: string;
  /** Ids of the ideas that are asked for; all where it is missing. */
  only?: readonly string[];
  step: (typeof steps)[number];
  /** Of the answer that is, or was last, spoken. */
  clock?: SpeakingClock;
  /** Ids of the ideas that were ticked. */
  said: readonly string[];
  /** Id of the card that was asked next. */
  followUp?: string;
  followUpGrade?: Grade;
}

export const newRehearsal = (topic: string, only?: readonly string[]): Rehearsal => ({
  topic,
  ...(only && {only}),
  step: 'question',
  said: [],
});

/** The ideas to be ticked; all of them where none of those in `only` is left. */
export function ideasAsked({ideas}: SpokenCard, only?: readonly string[]): SpokenCard['ideas'] {
  const some = only ? ideas.filter(({id}) => only.includes(id)) : [];
  return some.length > 0 ? some : ideas;
}

/** Ids of everything that was said: what was ticked, and what needed no asking because it had been said before. */
export function allSaid(card: SpokenCard, {only, said}: Pick<Rehearsal, 'only' | 'said'>): string[] {
  const asked = ideasAsked(card, only);
  return card.ideas.filter((idea) => said.includes(idea.id) || !asked.includes(idea)).map(({id}) => id);
}

/**
 * Id of the follow-up to ask: one that was never asked, else one missed last time, else the one asked longest ago. What
 * was asked today, if only as a card, comes after all others.
 */
export function nextFollowUp(card: SpokenCard, {answers}: Pick<Progress, 'answers'>, now: Date): string | undefined {
  const rank = (id: string) => {
    const last = answers.get(id)?.at(-1);
    if (!last) return -2;
    return last.grade === 'missed' && dayOfStamp(last.at) !== dayOf(now) ? -1 : Date.parse(last.at);
  };
  return [...card.followUps].sort((a, b) => rank(a) - rank(b))[0];
}

/** The text for a store that a reload does not empty. */
export const formatRehearsal = (rehearsal: Rehearsal): string => JSON.stringify(rehearsal);

/** What `formatRehearsal` made; nothing where the text is anything else, because then one can as well begin anew. */
export function parseRehearsal(text: string): Rehearsal | undefined {
  try {
    const found = JSON.parse(text) as Partial<Rehearsal> | null;
    const isOurs =
      typeof found?.topic === 'string' &&
      steps.some((step) => step === found.step) &&
      isIds(found.said) &&
      (found.only === undefined || isIds(found.only)) &&
      (found.clock === undefined || isClock(found.clock)) &&
      (found.clock !== undefined || found.step === 'question') &&
      (found.followUp === undefined || typeof found.followUp === 'string');
    return isOurs ? (found as Rehearsal) : undefined;
  } catch {
    return undefined;
  }
}

const isIds = (value: unknown): boolean => Array.isArray(value) && value.every((id) => typeof id === 'string');

const isClock = ({limit, startedAt, shown}: Partial<SpeakingClock>): boolean =>
  [limit, startedAt, shown].every((number) => Number.isFinite(number)) && limit! > 0 && shown! >= 0;

import type {PracticeCard} from '../../../core/part/practiceCards';
import {dayOfStamp} from './calendar';
import {mixCards} from './mixCards';
import type {Answer, Progress} from '../progress/progressDocument';

/** After so many seconds a card that was missed twice waits for tomorrow. */
const NO_MORE_RETURNS_AFTER = 9 * 60;

const MISSES_A_ROUND = 2;

/**
 * The cards to be asked now, in their order: those that wait, and those missed today that come again. A spoken answer does
 * not: its reader has just compared it idea by idea, and can say it again at once. `spent` is how long today's took.
 */
export function queueOf<Card extends Pick<PracticeCard, 'id' | 'topic' | 'kind'>>(
  waiting: readonly Card[],
  answered: ReadonlyMap<Card, readonly Answer[]>,
  spent: number,
): Card[] {
  const returning = [...answered]
    .filter(([{kind}, answers]) => kind !== 'spoken' && comesAgain(answers, spent))
    .sort(([, a], [, b]) => instantOf(a.at(-1)!) - instantOf(b.at(-1)!))
    .map(([card]) => card);
  const latest = [...answered]
    .flatMap(([card, answers]) => answers.map((answer) => ({card, at: instantOf(answer)})))
    .sort((a, b) => a.at - b.at)
    .slice(-3);
  return mixCards([...waiting, ...returning], latest.at(-1)?.card.topic, new Set(latest.map(({card}) => card.id)));
}

/** The cards that were answered on a day, with the answers of that day, oldest first. */
export function answersOfDay<Card extends Pick<PracticeCard, 'id'>>(
  {answers}: Pick<Progress, 'answers'>,
  cards: readonly Card[],
  day: number,
): Map<Card, Answer[]> {
  const ofDay = cards.map((card): [Card, Answer[]] => [
    card,
    inOrder(answers.get(card.id) ?? []).filter(({at}) => dayOfStamp(at) === day),
  ]);
  return new Map(ofDay.filter(([, given]) => given.length > 0));
}

/** Answers with the oldest first. */
export const inOrder = (answers: readonly Answer[]): Answer[] =>
  [...answers].sort((a, b) => instantOf(a) - instantOf(b));

/** Whether a card comes again today: its last answer was a miss, and it has not been missed too often. */
function comesAgain(answers: readonly Answer[], spent: number): boolean {
  const misses = answers.filter(({grade}) => grade === 'missed').length;
  return (
    answers.at(-1)!.grade === 'missed' && (misses < 2 || (misses <= MISSES_A_ROUND && spent < NO_MORE_RETURNS_AFTER))
  );
}

const instantOf = ({at}: Answer) => Date.parse(at);

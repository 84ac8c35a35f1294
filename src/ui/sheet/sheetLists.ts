import type {SheetFacts} from './sheetFacts';

/** How much of a list fits on one printed page. */
const FOLLOW_UPS = 3;
const TRAPS = 3;
const IDEAS = 6;

/** What of a topic's answer and traps stands on its sheet; what the reader is not sure of comes first in its list. */
export function sheetLists({answer, traps}: Pick<SheetFacts, 'answer' | 'traps'>, weak: ReadonlySet<string>) {
  const weakFirst = <Part extends {id: string}>(parts: readonly Part[]) => [
    ...parts.filter(({id}) => weak.has(id)),
    ...parts.filter(({id}) => !weak.has(id)),
  ];
  return {
    spoken: answer.layers[0]?.say ?? '',
    followUps: weakFirst(answer.followUps).slice(0, FOLLOW_UPS),
    traps: weakFirst(traps).slice(0, TRAPS),
    ideas: weakFirst(answer.ideas).slice(0, IDEAS),
  };
}

/** Whether the distinction is the answer of fifteen seconds word for word, so that the sheet need not say it twice. */
export const isSaidAnyway = ({distinction, answer}: Pick<SheetFacts, 'distinction' | 'answer'>): boolean =>
  distinction.trim() === answer.layers[0]?.say.trim();

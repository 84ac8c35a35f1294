import {formatRehearsal, newRehearsal, parseRehearsal, type Rehearsal} from './rehearsal';

const KEY = 'versus-rehearsal';

/**
 * The rehearsal that this place in the browser's history was left with, or a new one: a reload, the way back from a row
 * or a tab that the phone had thrown away go on, and a new link to the same topic begins with the question.
 */
export function openRehearsal(topic: string): Rehearsal {
  const visit = visitHere();
  const text = visit === undefined ? null : inStore((store) => store.getItem(KEY));
  const [keptVisit, kept] = text
    ? [text.slice(0, text.indexOf(' ')), parseRehearsal(text.slice(text.indexOf(' ')))]
    : [];
  return kept && keptVisit === visit && kept.topic === topic ? kept : newRehearsal(topic);
}

/** Keeps it for this tab alone. Where nothing can be stored it is lost with the page, and nothing else is. */
export function keepRehearsal(rehearsal: Rehearsal): void {
  let visit = visitHere();
  if (visit === undefined) {
    visit = `${Date.now()}-${Math.random()}`;
    window.history.replaceState({...(window.history.state as object | null), rehearsal: visit}, '');
  }
  inStore((store) => store.setItem(KEY, `${visit} ${formatRehearsal(rehearsal)}`));
}

/** Forgets it, because it is over. */
export const forgetRehearsal = (): void => void inStore((store) => store.removeItem(KEY));

/** The name of this place in the browser's history, which lasts as long as the place does. */
function visitHere(): string | undefined {
  const {rehearsal} = (window.history.state ?? {}) as {rehearsal?: unknown};
  return typeof rehearsal === 'string' ? rehearsal : undefined;
}

function inStore<Result>(act: (store: Storage) => Result): Result | null {
  try {
    return act(window.sessionStorage);
  } catch {
    return null;
  }
}

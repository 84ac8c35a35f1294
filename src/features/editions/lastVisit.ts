/** Under which name it is kept. */
const KEY = 'versus-changes-seen';

/** When the reader looked at the changes before today. Only this browser knows. */
export type LastVisit = {kind: 'first' | 'blocked'} | {kind: 'again'; since: string};

/**
 * Notes that the reader looks at the changes on the day `today` (YYYY-MM-DD), and tells when that was the last time
 * before. Looking again on the same day still tells of the day before, so that a reload takes nothing away.
 */
export function lookAgain(today: string): LastVisit {
  try {
    const {last, before} = parse(window.localStorage.getItem(KEY));
    // A clock that was set back must not hide changes for good.
    const isNewDay = last === undefined || last !== today;
    const since = isNewDay ? last : before;
    if (isNewDay)
      window.localStorage.setItem(KEY, JSON.stringify({last: today, ...(last !== undefined && {before: last})}));
    return since === undefined || since > today ? {kind: 'first'} : {kind: 'again', since};
  } catch {
    return {kind: 'blocked'};
  }
}

/** Whatever else is stored there is ignored. */
function parse(text: string | null): {last?: string; before?: string} {
  try {
    const stored = JSON.parse(text ?? '{}') as {last?: unknown; before?: unknown} | null;
    const dayOf = (value: unknown) =>
      typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined;
    return {last: dayOf(stored?.last), before: dayOf(stored?.before)};
  } catch {
    return {};
  }
}

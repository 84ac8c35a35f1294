const KEY = 'versus-recent-queries';
const MOST = 6;

/** Queries that led somewhere, the last one first. They stay in this browser; whatever else is stored there is ignored. */
export function recentQueries(): string[] {
  try {
    const stored: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((query) => typeof query === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Remembers a query that led somewhere. */
export function rememberQuery(query: string): void {
  const said = query.trim().slice(0, 100);
  if (said !== '') store([said, ...recentQueries().filter((other) => other !== said)].slice(0, MOST));
}

/** Forgets them all. */
export const forgetQueries = (): void => store([]);

function store(queries: string[]): void {
  try {
    if (queries.length === 0) window.localStorage.removeItem(KEY);
    else window.localStorage.setItem(KEY, JSON.stringify(queries));
  } catch {
    // Storage may be full or refused; searching works without.
  }
}

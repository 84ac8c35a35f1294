import type {ServedSite} from './serveSite';

/** One sentence about how the site is served, and what contradicts it; no contradictions means that it holds. */
export interface Check {
  name: string;
  run: (site: ServedSite) => Promise<string[]>;
}

/** Complains unless two values are the same; a list to spread into others. */
export function expectSame(what: string, found: unknown, wanted: unknown): string[] {
  return found === wanted ? [] : [`${what}: got ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`];
}

/** Runs something for each value, one after the other, and gathers the complaints. */
export async function forEach<T>(values: Iterable<T>, run: (value: T) => Promise<string[]>): Promise<string[]> {
  const complaints: string[] = [];
  for (const value of values) complaints.push(...(await run(value)));
  return complaints;
}

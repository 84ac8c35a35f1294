import {quote, type Problem} from '../text/problem';
import {suggest} from '../text/suggest';

/** The register of every public address ever published, at the project's root. */
export const REGISTER = 'data/links.json';

/** A line of the register: what it says, and where it stands. */
interface Registered {
  value: string;
  line: number;
}

export interface Register {
  /** Every address with the day it was first published. */
  addresses: ReadonlyMap<string, Registered>;
  /** Topics that were renamed or taken away: old id and the id of the topic that they lead to now. */
  redirects: ReadonlyMap<string, Registered>;
}

/**
 * Reads the register. It is JSON with one address a line, so that two authors who add addresses seldom touch the same
 * line and a problem can name it; anything else is a problem. Never throws. `today` is YYYY-MM-DD.
 */
export function parseRegister(text: string, today: string): {register: Register; problems: Problem[]} {
  const maps = {addresses: new Map<string, Registered>(), redirects: new Map<string, Registered>()};
  const problems: Problem[] = [];
  const report = (line: number, message: string, remedy: string) =>
    problems.push({file: REGISTER, line, message, remedy});
  const lines = text.split('\n').map(partsOfLine);
  const misread = firstMisreadLine(text, lines);
  if (misread !== undefined) {
    report(misread, 'the register cannot be read from here on', READ_REMEDY);
    return {register: maps, problems};
  }
  let map: keyof typeof maps | undefined;
  for (const [index, {key, value} = {}] of lines.entries()) {
    const line = index + 1;
    if (key === undefined) continue;
    if (value === undefined) {
      map = key === 'addresses' || key === 'redirects' ? key : undefined;
      if (map === undefined) report(line, `unknown key ${quote(key)}`, suggest(key, Object.keys(maps)));
      continue;
    }
    if (map === undefined) continue;
    const first = maps[map].get(key);
    if (first) {
      report(line, `${quote(key)} stands twice, first in line ${first.line}`, 'Keep the line with the earlier date.');
      continue;
    }
    const wrong = map === 'addresses' ? (wrongAddress(key) ?? wrongDate(value, today)) : wrongRedirect(key, value);
    if (wrong) report(line, ...wrong);
    maps[map].set(key, {value, line});
  }
  return {register: maps, problems};
}

const READ_REMEDY = 'It is JSON with one address a line; after a merge keep the lines of both sides.';

/** What a line of the register says: `"key": "value",`, `"key": {`, or brackets alone, which have neither. */
interface LineParts {
  key?: string;
  value?: string;
}

/** No line of ours is as long, and an expression that reads a longer one may take for ever. */
const LONGEST_LINE = 1000;

function partsOfLine(line: string): LineParts | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const content = line.trim();
  if (/^[{}]?,?$/.test(content)) return {};
  const found = /^("(?:[^"\\]|\\.)*"): (?:("(?:[^"\\]|\\.)*"),?|\{(?:\},?)?)$/.exec(content);
  if (!found) return undefined;
  const [, key = '', value] = found;
  try {
    const named = {key: JSON.parse(key) as string};
    return value === undefined ? named : {...named, value: JSON.parse(value) as string};
  } catch {
    return undefined;
  }
}

/** The first line that is not of the register's form, by its looks or because of what stands before it. */
function firstMisreadLine(text: string, parts: readonly (LineParts | undefined)[]): number | undefined {
  const odd = parts.findIndex((line) => line === undefined);
  if (odd >= 0) return odd + 1;
  try {
    const value: unknown = JSON.parse(text);
    const isNested = Object.values(value as object).every((map) => typeof map === 'object' && map !== null);
    const isFlat = Object.values(value as object).every((map: object) =>
      Object.values(map).every((entry) => typeof entry === 'string'),
    );
    return isNested && isFlat ? undefined : 1;
  } catch {
    const lines = text.split('\n');
    const comma = lines.findIndex((line, index) => {
      const closes = /^\s*\}/.test(lines[index + 1] ?? '}');
      return /(?:"|\}),\s*$/.test(line) === closes && /["},]\s*$/.test(line);
    });
    return comma < 0 ? 1 : comma + 1;
  }
}

type Wrong = [message: string, remedy: string];

/** Small letters, digits, dots and hyphens; so an address can never lead out of the site's folder or hold markup. */
const ADDRESS = /^\/(?:[a-z0-9][a-z0-9.-]*\/)*(?:#[a-z0-9-]+|[a-z0-9-]+(?:\.[a-z0-9]+)+)?$/;

function wrongAddress(address: string): Wrong | undefined {
  if (ADDRESS.test(address)) return undefined;
  const repaired = `/${address}/`.replace(/\/{2,}/g, '/');
  return ADDRESS.test(repaired)
    ? [`address ${quote(address)} does not begin and end with a slash`, `Write ${quote(repaired)}.`]
    : [`${quote(address)} is no address of this site`, 'Delete the line; `npm run links:update` writes addresses.'];
}

function wrongDate(date: string, today: string): Wrong | undefined {
  if (!isDate(date)) return [`${quote(date)} is no date`, 'Write the day of first publication as YYYY-MM-DD.'];
  if (date <= today) return undefined;
  return [
    `the date lies in the future (got ${quote(date)})`,
    `Write the day of first publication, ${today} at the latest.`,
  ];
}

const isDate = (text: string) => {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

function wrongRedirect(from: string, to: string): Wrong | undefined {
  const odd = [from, to].find((id) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id));
  return odd === undefined
    ? undefined
    : [`${quote(odd)} is no id of a topic`, 'Write the names of the folders, old and new, without slashes.'];
}

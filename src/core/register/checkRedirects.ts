import {quote, shorten, type Problem} from '../text/problem';
import {suggest} from '../text/suggest';

/** A wrong redirect, by the id it leads away from. */
interface RedirectProblem extends Pick<Problem, 'message' | 'remedy'> {
  from: string;
}

/** How messages name what redirects lead between. */
interface Words {
  /** With its article: `an id`. */
  target: string;
  /** What an author can rename: `part`. */
  renamed: string;
}

/** Redirects that lead nowhere, in a circle, by another redirect, or away from what still exists: `ids` and `reserved`. */
export function checkRedirects(
  redirects: ReadonlyMap<string, string>,
  ids: readonly string[],
  reserved: readonly string[],
  {target, renamed}: Words,
): RedirectProblem[] {
  const noun = target.replace(/^an? /, '');
  return [...redirects].flatMap(([from, to]) => {
    if (ids.includes(from) || reserved.includes(from)) {
      const message = `redirect from ${quote(from)}, which still exists`;
      return [{from, message, remedy: `Delete the redirect, or rename the ${renamed}.`}];
    }
    if (ids.includes(to)) return [];
    if (!redirects.has(to)) {
      return [{from, message: `redirect to unknown ${noun} (got ${quote(to)})`, remedy: suggest(to, ids)}];
    }
    const message = `redirect to ${target} that is redirected itself (got ${quote(to)})`;
    const end = endOf(from, redirects);
    return end === undefined
      ? [{from, message: `${message}, in a circle`, remedy: suggest('', ids)}]
      : [{from, message, remedy: `Write where it ends: "${shorten(end)}".`}];
  });
}

/** Where a chain of redirects ends, or nothing where it is a circle. */
function endOf(from: string, redirects: ReadonlyMap<string, string>): string | undefined {
  const passed = new Set<string>();
  for (let id = from; ; id = redirects.get(id)!) {
    if (!redirects.has(id)) return id;
    if (passed.has(id)) return undefined;
    passed.add(id);
  }
}

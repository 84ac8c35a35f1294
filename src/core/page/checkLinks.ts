import {sitePages} from '../register/addresses';
import {quote, type Problem} from '../text/problem';
import {suggest} from '../text/suggest';
import type {Page} from './page';

/** What a topic's prose may link to: topic ids with the ids of their parts, or nothing where those could not be read. */
export type Addresses = ReadonlyMap<string, readonly string[] | undefined>;

/**
 * Problems of links in a topic's prose: an anchor, a part or a topic that does not exist, or an address that is not https.
 * `moved` are the old ids of renamed parts: links to them still lead there, but they are not offered to anybody.
 */
export function checkLinks(
  file: string,
  page: Page,
  topicId: string,
  addresses: Addresses,
  moved: Addresses = new Map(),
): Problem[] {
  return page.links
    .filter(({isImage}) => !isImage)
    .flatMap(({line, target}) =>
      problemsOf(target, topicId, addresses, moved).map(({message, remedy}) => ({file, line, message, remedy})),
    );
}

function problemsOf(
  target: string,
  topicId: string,
  addresses: Addresses,
  moved: Addresses,
): Pick<Problem, 'message' | 'remedy'>[] {
  if (/^https:\/\/[^\s/]+/.test(target) || sitePages.includes(target)) return [];
  if (/^[a-z]+:/i.test(target)) {
    return [
      {message: `link is not https (got ${quote(target)})`, remedy: 'Write an https address, or put it in backticks.'},
    ];
  }
  const [path = '', fragment] = target.split('#');
  const id = path === '' ? topicId : /^\/([^/]+)\/(?:cheat-sheet\/)?$/.exec(path)?.[1];
  if (target === '' || id === undefined || !addresses.has(id)) {
    const topics = [...addresses.keys()].map((topic) => `/${topic}/`);
    return [{message: `broken link (got ${quote(target)})`, remedy: suggest(path, topics)}];
  }
  const parts = addresses.get(id);
  if (fragment !== undefined && parts && !parts.includes(fragment) && !moved.get(id)?.includes(fragment)) {
    return [{message: `broken anchor (got ${quote(target)})`, remedy: suggest(fragment, parts)}];
  }
  return [];
}

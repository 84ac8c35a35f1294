import {escapeHtml, plainOf} from '../../../core/text/inlineText';
import {licence} from '../../../core/topic/licence';
import {partHtml} from '../../../core/part/partMarkdown';
import {titleOf} from '../../../core/part/parts';
import {registeredParts, type Changes} from '../../../site/content/changes';
import type {Site} from '../../../site/content/site';
import type {PublishedTopic} from '../../../site/content/site';
import type {FeedEntry} from './feedEntry';

/** The most entries a feed has; readers of feeds keep the older ones themselves. */
export const MAXIMUM_ENTRIES = 100;

/**
 * The rows, follow-ups, scenarios and traps of the current edition as an Atom feed, newest change first, among them
 * `more` entries. Dates are those of the register; a part that is not registered yet is left out. Nothing where nothing
 * is registered.
 */
export function atomFeed(
  topics: readonly PublishedTopic[],
  changes: Changes,
  site: Site,
  more: readonly FeedEntry[] = [],
): string | undefined {
  const parts = topics.filter(({isCurrent}) => isCurrent).flatMap((topic) => entriesOf(topic, changes, site.origin));
  // Of one day, what tells of many changes at once comes before each of them.
  const entries = [...more, ...parts]
    .sort((a, b) => (a.changed === b.changed ? 0 : a.changed < b.changed ? 1 : -1))
    .slice(0, MAXIMUM_ENTRIES);
  const newest = entries[0];
  if (!newest) return undefined;
  const home = site.origin + site.baseUrl;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${idOf('', site)}</id>
  <title>${xml(site.title)}</title>
  <subtitle>${xml(site.tagline)}</subtitle>
  <updated>${midnight(newest.changed)}</updated>
  <author><name>${xml(site.title)}</name></author>
  <rights>${licence.name}, ${licence.url}</rights>
  <link rel="self" type="application/atom+xml" href="${xml(home)}feed.xml"/>
  <link rel="alternate" type="text/html" href="${xml(home)}"/>
${entries.map((entry) => entryXml(entry, site)).join('\n')}
</feed>
`;
}

function entriesOf({id, url, facts}: PublishedTopic, changes: Changes, origin: string): FeedEntry[] {
  return registeredParts(facts).flatMap((part) => {
    const key = `${id}/${part.id}`;
    const change = changes[key];
    if (!change) return [];
    const address = `${origin}${url}${part.id}/`;
    const {added, changed} = change;
    const title = `${titleOf(facts)} › ${plainOf(part.title)}`;
    return [{key, title, address, html: partHtml(facts, part.id, address) ?? '', added, changed}];
  });
}

const entryXml = ({key, title, address, html, added, changed}: FeedEntry, site: Site) => `  <entry>
    <id>${idOf(key, site)}</id>
    <title>${xml(title)}</title>
    <updated>${midnight(changed)}</updated>
    <published>${midnight(added)}</published>
    <link rel="alternate" type="text/html" href="${xml(address)}"/>
    <content type="html">${xml(html)}</content>
  </entry>`;

/** A tag URI (RFC 4151): it stays the same when addresses on the site change. Its year must never change. */
const idOf = (key: string, {origin, baseUrl}: Site) => xml(`tag:${new URL(origin).hostname},2026:${baseUrl}${key}`);

/** The register knows days; RFC 3339 wants a time. */
const midnight = (day: string) => `${day}T00:00:00Z`;

/** XML has no way at all to write most control characters and half characters. */
const xml = (text: string) =>
  escapeHtml(text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD'));

import type {PartChange, TopicChange} from '../../../core/edition/compareEditions';
import {changeId, editionPairs, type EditionPair} from '../../../core/edition/editionPairs';
import {editions, labelOf, type Edition} from '../../../core/edition/editions';
import {escapeHtml, htmlLink} from '../../../core/text/inlineText';
import type {Site} from '../../../site/content/site';
import type {FeedEntry} from './feedEntry';

/**
 * One entry for every edition that followed another: what changed, each with a link to the words. `changesOf` compares
 * two editions, and `published` knows the day on which an address was registered; a page without such a day is not
 * announced yet.
 */
export function editionEntries(
  changesOf: (pair: EditionPair) => readonly TopicChange[],
  published: (address: string) => string | undefined,
  {origin, baseUrl}: Pick<Site, 'origin' | 'baseUrl'>,
  listed: readonly Edition[] = editions,
): FeedEntry[] {
  const pairs = editionPairs(listed).filter(({older, newer}) => listed.indexOf(older) === listed.indexOf(newer) + 1);
  return pairs.flatMap((pair): FeedEntry[] => {
    const day = published(pair.address);
    const changes = changesOf(pair);
    if (day === undefined || changes.length === 0) return [];
    const address = origin + baseUrl + pair.address.slice(1);
    const title = `What changed from Kubernetes ${pair.older.kubernetes} to ${pair.newer.kubernetes}`;
    const intro = `<p>${escapeHtml(labelOf(pair.older))} to ${escapeHtml(labelOf(pair.newer))}, row by row.</p>`;
    const html = intro + changes.map((change) => topicHtml(change, address)).join('');
    return [{key: pair.address.slice(1), title, address, html, added: day, changed: day}];
  });
}

function topicHtml({kind, id, title, parts, sources}: TopicChange, page: string): string {
  const heading = `<h3>${htmlLink(title, `${page}#${id}`)}</h3>`;
  if (kind !== 'changed') return `${heading}<p>${kind === 'added' ? 'New' : 'Gone'}.</p>`;
  const list = parts.map(
    (part) => `<li>${htmlLink(part.title, `${page}#${changeId(id, part.id)}`)}${wordOf(part)}</li>`,
  );
  return heading + (list.length > 0 ? `<ul>${list.join('')}</ul>` : `<p>Sources alone: ${sources.length}.</p>`);
}

const wordOf = ({kind}: PartChange) => (kind === 'changed' ? '' : kind === 'added' ? ', new' : ', gone');

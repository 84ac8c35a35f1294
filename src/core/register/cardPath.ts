import type {Part} from '../part/parts';

/** Path of a card from the site's root, without a slash before it; without `partId` that of the topic. */
export function cardPath(topicId: string, partId?: string, edition = 'current'): string {
  const folder = edition === 'current' ? 'cards' : `cards/${edition}`;
  return `${folder}/${topicId}${partId === undefined ? '' : `/${partId}`}.png`;
}

/**
 * Path of the card that a part's page shows. Rows and traps have one of their own, as they say something in two cells;
 * the other parts, and all parts of an older edition, show that of their topic.
 */
export const cardPathOfPart = (topicId: string, part: Part, edition: string): string =>
  cardPath(topicId, hasOwnCard(part, edition) ? part.id : undefined, edition);

export const hasOwnCard = ({kind}: Part, edition: string): boolean =>
  edition === 'current' && (kind === 'row' || kind === 'trap');

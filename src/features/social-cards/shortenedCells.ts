import type {TopicOnDisk} from '../../site/content/topicOnDisk';
import type {CardFont, FontName} from './cardFonts';
import {cardsOf} from './cardsOf';
import {composeCard} from './drawCard';

/** One sentence for each card that shows less than its text: no mistake, but its author may want to know. */
export function shortenedCells(topics: readonly TopicOnDisk[], fonts: Record<FontName, CardFont>): string[] {
  return topics.flatMap((topic) =>
    cardsOf({...topic, url: `/${topic.id}/`, isCurrent: topic.edition === 'current'}).flatMap((card) => {
      const {shortened = []} = composeCard(card, fonts);
      if (shortened.length === 0) return [];
      const part = card.path.replace(/^.*\//, '').replace(/\.png$/, '');
      const place = part === topic.id ? 'the topic' : `"${part}"`;
      return [
        `${topic.folder}/topic.yaml: the card of ${place} shortens ${listed(shortened)}. If its end matters in a preview, say it in fewer words.`,
      ];
    }),
  );
}

const listed = (names: readonly string[]) => names.map((name) => `"${name}"`).join(' and ');

import type {DeckOutline} from '../deck/practiceDeck';
import type {PracticeSettings} from './progressDocument';

/** The settings as far as the deck has their topics; where it has none of them, all are covered. */
export function settingsFor({topics: shown}: DeckOutline, {interview, topics}: PracticeSettings): PracticeSettings {
  const chosen = topics?.filter((id) => shown.some((topic) => topic.id === id)) ?? [];
  return {
    ...(interview !== undefined && {interview}),
    ...(chosen.length > 0 && {topics: chosen}),
  };
}

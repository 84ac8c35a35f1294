import {plainOf} from '../../../core/text/inlineText';
import {titleOf} from '../../../core/part/parts';
import {registeredParts, type Changes} from '../../../site/content/changes';
import {shortenAtWord} from '../../../core/text/shortenAtWord';
import type {PublishedTopic} from '../../../site/content/site';

/** A part that changed or came lately, as a reader who returns is told of it. */
export interface RecentChange {
  title: string;
  /** The part on the topic's page. */
  url: string;
  /** YYYY-MM-DD. */
  changed: string;
  isNew: boolean;
}

/** A reader who was away for longer is better served by the feed or by the whole page. */
export const MOST_RECENT = 100;

const LONGEST_TITLE = 80;

/** The parts of the current edition by the day on which they last changed, the newest first. */
export const recentChanges = (topics: readonly PublishedTopic[], changes: Changes): RecentChange[] =>
  topics
    .filter(({isCurrent, facts}) => isCurrent && facts.draft !== true)
    .flatMap(({id, url, facts}) =>
      registeredParts(facts).flatMap((part): RecentChange[] => {
        const change = changes[`${id}/${part.id}`];
        if (!change) return [];
        const title = `${titleOf(facts)} › ${shortenAtWord(plainOf(part.title), LONGEST_TITLE)}`;
        return [{title, url: `${url}#${part.id}`, changed: change.changed, isNew: change.changed === change.added}];
      }),
    )
    .sort((a, b) => (a.changed === b.changed ? 0 : a.changed < b.changed ? 1 : -1))
    .slice(0, MOST_RECENT);

import {currentEdition} from '../../../core/edition/editions';
import {licence} from '../../../core/topic/licence';
import {titleOf} from '../../../core/part/parts';
import type {Topic} from '../../../core/topic/topic';
import type {Site} from '../../../site/content/site';
import type {PublishedTopic} from '../../../site/content/site';

/** Changes only when a program that reads the file has to: keys may be added under the same number. */
const FORMAT = 'versus-topics/1';

/** The topics of the current edition as data; the keys of a topic are those of `topic.yaml`, besides `id` to `title`. */
export function topicsJson(topics: readonly PublishedTopic[], {origin, baseUrl}: Site): string {
  const about = {
    format: FORMAT,
    topicSchema: `${origin}${baseUrl}topic.schema.json`,
    licence: `${licence.name}, ${licence.url}`,
    edition: currentEdition,
  };
  const current = topics.filter(({isCurrent}) => isCurrent);
  return `${JSON.stringify({...about, topics: current.map((topic) => topicData(topic, origin))}, null, 2)}\n`;
}

/** How the site is built is nothing to a reader of its facts. */
const unshown: ReadonlySet<keyof Topic> = new Set(['$schema', 'draft', 'position', 'wrongCommands']);

function topicData({id, url, facts}: PublishedTopic, origin: string) {
  const shown = Object.entries(facts).filter(([key]) => !unshown.has(key as keyof Topic));
  return {id, url: origin + url, title: titleOf(facts), ...Object.fromEntries(shown)};
}

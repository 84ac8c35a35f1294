import type {TopicOnDisk} from './topicOnDisk';
import {hashesOf, registeredParts, type Changes} from './changes';

/**
 * Parts of the current edition that say something else than is registered, while an older edition still says what they
 * said: one sentence each, for an author, who alone knows whether that was a mistake then too. Once the change is
 * registered nothing is said of it any more; what must never stand anywhere belongs into `data/corrections.yaml`.
 */
export function changedOnlyHere(topics: readonly TopicOnDisk[], changes: Changes): string[] {
  const older = topics.filter(({edition}) => edition !== 'current');
  return topics
    .filter(({edition}) => edition === 'current')
    .flatMap((topic) => {
      const now = new Map(hashesOf(topic));
      return registeredParts(topic.facts).flatMap(({id, title}) => {
        const key = `${topic.id}/${id}`;
        const registered = changes[key]?.hash;
        if (registered === undefined || now.get(key) === registered) return [];
        return older
          .filter((other) => other.id === topic.id && new Map(hashesOf(other)).get(key) === registered)
          .map(
            ({edition, folder}) =>
              `${topic.folder}/topic.yaml: "${title}" (${id}) changed, and ${edition} still says what it said. If that was wrong ` +
              `then too, correct ${folder}/topic.yaml and add the words to data/corrections.yaml; else leave it.`,
          );
      });
    });
}

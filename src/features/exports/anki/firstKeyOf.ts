import type {Register} from '../../../core/register/parseRegister';
import type {PublishedTopic} from '../../../site/content/site';

/**
 * `topic/part` as it was first published. What was renamed keeps its old key in Anki, which cannot know that a new one
 * means the same. An id that is registered as early as the old one was not made by renaming and keeps its own.
 */
export function firstKeyOf(
  {id, facts}: Pick<PublishedTopic, 'id' | 'facts'>,
  partId: string,
  {addresses, redirects}: Register,
): string {
  const topicIds = [id, ...[...redirects].flatMap(([from, {value}]) => (value === id ? from : []))];
  const partIds = [
    partId,
    ...Object.entries(facts.redirects ?? {}).flatMap(([from, to]) => (to === partId ? from : [])),
  ];
  const dayOf = (key: string) => addresses.get(`/${key}/`)?.value ?? NEVER;
  return topicIds
    .flatMap((topicId) => partIds.map((candidate) => `${topicId}/${candidate}`))
    .reduce((first, key) => (dayOf(key) < dayOf(first) ? key : first));
}

/** Later than every day. */
const NEVER = '~';

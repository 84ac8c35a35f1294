import {compareEditions, type TopicChange} from '../../model/compareEditions';
import type {EditionPair} from '../../model/editionPairs';
import type {Edition} from '../../model/editions';
import type {PublishedTopic} from '../../src/site/content/site';

/** What changed between two editions of the built site; `moved` are the old and new ids of renamed topics. */
export function changesOfPair(
  topics: readonly PublishedTopic[],
  {older, newer}: EditionPair,
  moved: ReadonlyMap<string, string>,
): TopicChange[] {
  const of = ({name, isCurrent}: Edition) =>
    topics.filter(({edition, facts}) => edition === (isCurrent ? 'current' : name) && facts.draft !== true);
  return compareEditions(of(older), of(newer), moved);
}

import {compareEditions, type TopicChange} from '../../core/edition/compareEditions';
import type {EditionPair} from '../../core/edition/editionPairs';
import type {Edition} from '../../core/edition/editions';
import type {PublishedTopic} from './site';

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

import {compareEditions, type TopicChange} from '../../model/compareEditions';
import type {EditionPair} from '../../model/editionPairs';
import type {Edition} from '../../model/editions';
import type {PublishedTopic} from '../topics/publishedTopics';
import {readRegistered} from '../topics/registerProblems';

/** What changed between two editions of the built site; `movedTopics` are the old and new ids of renamed topics. */
export function changesOfPair(
  topics: readonly PublishedTopic[],
  {older, newer}: EditionPair,
  movedTopics: ReadonlyMap<string, string>,
): TopicChange[] {
  const of = ({name, isCurrent}: Edition) =>
    topics.filter(({edition, facts}) => edition === (isCurrent ? 'current' : name) && facts.draft !== true);
  return compareEditions(of(older), of(newer), movedTopics);
}

/** Topics that were renamed, as the register has them. */
export const readMovedTopics = (siteDir: string): ReadonlyMap<string, string> =>
  new Map([...readRegistered(siteDir).redirects].map(([from, {value}]) => [from, value]));

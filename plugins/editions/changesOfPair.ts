import {compareEditions, type TopicChange} from '../../model/compareEditions';
import type {EditionPair} from '../../model/editionPairs';
import type {Edition} from '../../model/editions';
import {parseRegister} from '../../model/parseRegister';
import {readRegister} from '../topics/registerProblems';
import {todayOf} from '../topics/readTopics';
import type {PublishedTopic} from '../topics/publishedTopics';

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
export function readMovedTopics(siteDir: string): ReadonlyMap<string, string> {
  const {register} = parseRegister(readRegister(siteDir) ?? '{\n}', todayOf(new Date()));
  return new Map([...register.redirects].map(([from, {value}]) => [from, value]));
}

import {readChanges} from '../changes/readChanges';
import {changesOfPair, readMovedTopics} from '../editions/changesOfPair';
import {exportTopics} from '../exportTopics';
import {readRegistered} from '../topics/registerProblems';
import {atomFeed} from './atomFeed';
import {editionEntries} from './editionEntries';

/** `/feed.xml`: what is new and what changed, part by part, and what each edition changed. */
export default exportTopics('feed', (topics, site) => {
  const moved = readMovedTopics(site.siteDir);
  const {addresses} = readRegistered(site.siteDir);
  const published = (address: string) => addresses.get(address)?.value;
  const ofEditions = editionEntries((pair) => changesOfPair(topics, pair, moved), published, site);
  const content = atomFeed(topics, readChanges(site.siteDir), site, ofEditions);
  return content === undefined ? [] : [{path: 'feed.xml', content}];
});

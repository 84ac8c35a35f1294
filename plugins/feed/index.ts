import {readChanges} from '../changes/readChanges';
import {exportTopics} from '../exportTopics';
import {atomFeed} from './atomFeed';

/** `/feed.xml`: what is new and what changed, part by part. */
export default exportTopics('feed', (topics, site) => {
  const content = atomFeed(topics, readChanges(site.siteDir), site);
  return content === undefined ? [] : [{path: 'feed.xml', content}];
});

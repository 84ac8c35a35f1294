import {exportTopics} from '../exportTopics';
import {topicsJson} from './topicsJson';

/** `/topics.json`: every topic of the current edition as data. */
export default exportTopics('topics-json', (topics, site) => [
  {path: 'topics.json', content: topicsJson(topics, site)},
]);

import {topicsJson} from './topicsJson';
import {defineFeature} from '../../../site/host/feature';

/** `/topics.json`: every topic of the current edition as data. */
export default defineFeature({
  name: 'topics-json',
  files: (site) => [{path: 'topics.json', content: topicsJson(site.topics, site)}],
});

import {partPages} from './partPages';
import {defineFeature} from '../../site/host/feature';

/** The small page of every part, at its own address below the topic, for links that are shared. */
export default defineFeature({
  name: 'part-pages',
  behaviours: {partPage: 'src/features/part-pages/partPage.client.ts'},
  files: (site) => partPages(site.topics, site),
});

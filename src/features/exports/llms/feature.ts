import {llmsText} from './llmsText';
import {defineFeature} from '../../../site/host/feature';

/** `/llms.txt`: what the site is, and its topics as Markdown. */
export default defineFeature({
  name: 'llms',
  files: (site) => [{path: 'llms.txt', content: llmsText(site.topics, site)}],
});

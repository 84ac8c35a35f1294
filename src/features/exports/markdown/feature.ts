import {topicMarkdown} from './topicMarkdown';
import {twinPath} from '../../../core/register/twinPath';
import {defineFeature} from '../../../site/host/feature';

/** `index.md` beside every topic's page, of older editions too: the whole topic as Markdown. */
export default defineFeature({
  name: 'markdown',
  files: (site) =>
    site.topics.map((topic) => ({path: twinPath(topic.url, site.baseUrl), content: topicMarkdown(topic, site)})),
});

import {exportTopics} from '../exportTopics';
import {topicMarkdown} from './topicMarkdown';
import {twinPath} from './twinPath';

/** `index.md` beside every topic's page, of older editions too: the whole topic as Markdown. */
export default exportTopics('markdown-twins', (topics, site) =>
  topics.map((topic) => ({path: twinPath(topic.url, site.baseUrl), content: topicMarkdown(topic, site)})),
);

import {exportTopics} from '../exportTopics';
import {llmsText} from './llmsText';

/** `/llms.txt`: what the site is, and its topics as Markdown. */
export default exportTopics('llms', (topics, site) => [{path: 'llms.txt', content: llmsText(topics, site)}]);

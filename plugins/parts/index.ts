import {exportPages} from '../exportTopics';
import {partPages} from './partPages';

/** The small page of every part, at its own address below the topic, for links that are shared. */
export default exportPages('parts', partPages);

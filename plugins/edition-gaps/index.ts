import {exportPages} from '../exportTopics';
import {gapPages} from './gapPages';

/** A page at every address that an older edition would have if it had what the current one has: it says what is nearest. */
export default exportPages('edition-gaps', gapPages);

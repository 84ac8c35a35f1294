import {exportTopics} from '../exportTopics';
import {addressesFile} from './addressesFile';

/** What the page for unknown addresses offers; see `src/theme/NotFound/Content`. */
export default exportTopics('addresses', addressesFile);

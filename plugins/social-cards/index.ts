import {exportTopics} from '../exportTopics';
import {socialCards} from './socialCards';

/** The pictures that chat programs and social sites show beside a link. */
export default exportTopics('social-cards', socialCards);

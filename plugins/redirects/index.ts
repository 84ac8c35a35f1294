import {exportTopics} from '../exportTopics';
import {readRegister} from '../topics/registerProblems';
import {redirectFiles} from './redirectFiles';

/** Old addresses as pages for static hosts, and as rules for servers. */
export default exportTopics('redirects', (topics, site) => redirectFiles(topics, readRegister(site.siteDir), site));

import {exportPages} from '../exportTopics';
import {readRegistered} from '../topics/registerProblems';
import {redirectFiles} from './redirectFiles';

/** Old addresses as pages for static hosts, and as rules for servers. */
export default exportPages('redirects', (topics, site) => redirectFiles(topics, readRegistered(site.siteDir), site));

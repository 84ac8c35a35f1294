import {readChanges} from '../changes/readChanges';
import {exportTopics} from '../exportTopics';
import {readRegistered} from '../topics/registerProblems';
import {ankiFiles} from './ankiFiles';

/** `/anki/<topic>.apkg`, `/anki/<topic>.txt`, and the same as `all`: the topics as notes for Anki. */
export default exportTopics('anki', (topics, site) => {
  // The build has stopped already where the register is wrong.
  const links = readRegistered(site.siteDir);
  return ankiFiles(topics, {changes: readChanges(site.siteDir), links}, site);
});

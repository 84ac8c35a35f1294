import {parseRegister} from '../../model/parseRegister';
import {readChanges} from '../changes/readChanges';
import {exportTopics} from '../exportTopics';
import {readRegister} from '../topics/registerProblems';
import {ankiFiles} from './ankiFiles';

/** `/anki/<topic>.apkg`, `/anki/<topic>.txt`, and the same as `all`: the topics as notes for Anki. */
export default exportTopics('anki', (topics, site) => {
  // The build has stopped already where the register is wrong; which day is today is of no interest here.
  const links = parseRegister(readRegister(site.siteDir) ?? '', '9999-12-31').register;
  return ankiFiles(topics, {changes: readChanges(site.siteDir), links}, site);
});

import {ankiFiles} from './ankiFiles';
import {defineFeature} from '../../../site/host/feature';

/** `/anki/<topic>.apkg`, `/anki/<topic>.txt`, and the same as `all`: the topics as notes for Anki. */
export default defineFeature({
  name: 'anki',
  files: (site) => ankiFiles(site.topics, {changes: site.changes, links: site.register}, site),
});

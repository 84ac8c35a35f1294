import {changedSince} from '../../../plugins/editions/changedSince';
import {editionPages} from '../../../plugins/editions/editionPages';
import {defineFeature} from '../../site/host/feature';

/** What changed between editions: a page for every two of them, `/editions/` for the newest two, and a mark at each row. */
export default defineFeature({
  name: 'editions',
  frontMatter: ({folder, facts}, siteDir) => ({changedSince: changedSince(`${siteDir}/${folder}`, facts)}),
  scripts: {sinceLastVisit: 'src/components/Editions/sinceLastVisit.client.ts'},
  styles: {editions: 'src/components/Editions/editions.css'},
  pages: editionPages,
});

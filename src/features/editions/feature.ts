import {changedSince} from '../../site/content/changedSince';
import {editionPages} from './build/editionPages';
import {defineFeature} from '../../site/host/feature';

/** What changed between editions: a page for every two of them, `/editions/` for the newest two, and a mark at each row. */
export default defineFeature({
  name: 'editions',
  frontMatter: ({folder, facts}, siteDir) => ({changedSince: changedSince(`${siteDir}/${folder}`, facts)}),
  scripts: {sinceLastVisit: 'src/features/editions/sinceLastVisit.client.ts'},
  styles: {editions: 'src/features/editions/editions.css'},
  pages: editionPages,
});

import {titleOf} from '../../core/part/parts';
import {readChanges} from '../../site/content/readChanges';
import {endOfPage} from './build/endOfPage';
import {editionLinks} from './build/editionLinks';
import {partNotices} from './build/partNotices';
import {defineFeature} from '../../site/host/feature';

/** The page of a comparison: what is in its head, and what a reader does in its table. */
export default defineFeature({
  name: 'topic-page',
  frontMatter({id, facts}, siteDir) {
    const changed = readChanges(siteDir)[id]?.changed;
    return {
      title: titleOf(facts),
      description: facts.distinction,
      draft: facts.draft === true,
      hide_title: true,
      ...(changed === undefined ? {} : {last_update: {date: changed}}),
    };
  },
  remark: [editionLinks, partNotices, endOfPage],
  behaviours: {
    selfTest: 'src/features/topic-page/comparison/selfTest.client.ts',
    moreRows: 'src/features/topic-page/comparison/moreRows.client.ts',
    filterRows: 'src/features/topic-page/comparison/filterRows.client.ts',
    reportCells: 'src/features/topic-page/comparison/reportCells.client.ts',
  },
});

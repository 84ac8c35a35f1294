import {titleOf} from '../../../model/parts';
import {readChanges} from '../../../plugins/changes/readChanges';
import {editionLinks} from '../../../plugins/topics/editionLinks';
import {partNotices} from '../../../plugins/topics/partNotices';
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
  remark: [editionLinks, partNotices],
  behaviours: {
    selfTest: 'src/components/Comparison/selfTest.client.ts',
    moreRows: 'src/components/Comparison/moreRows.client.ts',
    filterRows: 'src/components/Comparison/filterRows.client.ts',
    reportCells: 'src/components/Comparison/reportCells.client.ts',
  },
});

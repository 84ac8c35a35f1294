import {expect, test} from 'vitest';
import {aRow, aTopic} from '../../core/topic/aTopic';
import {aPublishedTopic} from './aPublishedTopic';
import {changedOnlyHere} from './changedOnlyHere';
import {updateChanges} from './changes';

const {rows} = aTopic();
const reworded = aTopic({
  rows: [aRow({id: 'row-1', cells: {tea: 'A leaf, steeped.', coffee: 'A bean.'}}), ...rows.slice(1)],
});
const was = aPublishedTopic();
const now = aPublishedTopic({facts: reworded});
const older = aPublishedTopic({edition: '1.36', folder: 'versioned_docs/version-1.36/tea-vs-coffee', isCurrent: false});
const register = updateChanges({}, [was], '2026-11-02');

test('a row that was changed here alone is pointed out, with the place of its old words', () => {
  expect(changedOnlyHere([now, older], register)).toMatchInlineSnapshot(`
    [
      "docs/tea-vs-coffee/topic.yaml: "Leaf" (row-1) changed, and 1.36 still says what it said. If that was wrong then too, correct versioned_docs/version-1.36/tea-vs-coffee/topic.yaml and add the words to data/corrections.yaml; else leave it.",
    ]
  `);
});

test('nothing is said of what the older edition says differently, has been changed there too, or is registered', () => {
  const other = {...older, facts: aTopic({rows: [aRow({id: 'row-1', why: 'Other.'}), ...rows.slice(1)]})};
  expect(changedOnlyHere([now, other], register)).toEqual([]);
  expect(changedOnlyHere([now, {...older, facts: reworded}], register)).toEqual([]);
  expect(changedOnlyHere([now, older], updateChanges(register, [now], '2026-11-03'))).toEqual([]);
  expect(changedOnlyHere([was, older], register)).toEqual([]);
});

import {expect, test} from 'vitest';
import {parsePage} from '../page/parsePage';
import {aFollowUp, anAnswer, aPage, aRow, aTopic, aTrap} from '../topic/aTopic';
import {partsOfOther} from './partsOfOthers';

const edition = (overrides: Parameters<typeof aTopic>[0] = {}, page = aPage()) => ({
  facts: aTopic(overrides),
  page: parsePage(page),
});

test('two editions with the same parts lack nothing of each other', () => {
  expect(partsOfOther(edition(), edition())).toEqual([]);
});

test('nearest to a part that an edition lacks is the section where others have it', () => {
  const other = edition({
    rows: [...aTopic().rows, aRow({id: 'cup', aspect: 'Cup'})],
    traps: [...aTopic().traps, aTrap({id: 'myth'})],
    answer: anAnswer({followUps: [...aTopic().answer.followUps, aFollowUp({id: 'why'})]}),
  });
  expect(partsOfOther(edition(), other).map(({id, nearest}) => `${id}: ${nearest}`)).toEqual([
    'cup: differences',
    'why: sample-answer',
    'myth: tips',
  ]);
});

test('nearest to a heading is the section above it', () => {
  const page = aPage({relationship: 'Text.\n\n### How hot {/* #how-hot */}\n\nVery.'});
  expect(partsOfOther(edition(), edition({}, page))).toEqual([
    {id: 'how-hot', title: 'How hot', section: 'relationship', nearest: 'relationship', isRenamed: false},
  ]);
});

test('a part that was renamed since is found under its earlier id', () => {
  const [first, ...rows] = aTopic().rows;
  const renamed = edition({rows: [{...first!, id: 'leaf'}, ...rows], redirects: {[first!.id]: 'leaf'}});
  expect(partsOfOther(edition(), renamed)).toMatchObject([{id: 'leaf', nearest: first!.id, isRenamed: true}]);
});

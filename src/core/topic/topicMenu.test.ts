import {expect, test} from 'vitest';
import {aTopic, times} from './aTopic';
import {topicIndex} from './topicIndex';
import {MOST_IN_MENU, topicMenu} from './topicMenu';

const indexOf = (count: number) =>
  topicIndex(times(count, (number) => ({id: `topic-${number}`, url: `/topic-${number}/`, facts: aTopic()})));

test('the menu names every topic of a category', () => {
  const named = aTopic({title: 'Kinds of tea', category: 'networking'});
  expect(topicMenu(topicIndex([{id: 'tea', url: '/1.36/tea/', facts: named}]))).toEqual([
    {id: 'networking', title: 'Networking', topics: [{url: '/1.36/tea/', title: 'Kinds of tea'}]},
  ]);
  expect(topicMenu(indexOf(MOST_IN_MENU))[0]!.topics).toHaveLength(MOST_IN_MENU);
});

test('of more topics than a page should name the menu keeps the categories', () => {
  expect(topicMenu(indexOf(MOST_IN_MENU + 1)).map(({topics}) => topics)).toEqual([[]]);
});

import {expect, test} from 'vitest';
import {aTopic} from '../../core/topic/aTopic';
import {sidebarsOf} from './topicSidebars';

const topics = (count: number, category: 'foundations' | 'networking') =>
  Array.from({length: count}, (_, place) => ({id: `${category}-${place}`, facts: aTopic({category})}));

test('all topics stand in one sidebar, in their categories', () => {
  expect(sidebarsOf([...topics(2, 'foundations'), ...topics(1, 'networking')])).toEqual({
    topics: [
      expect.objectContaining({items: ['foundations-0/index', 'foundations-1/index']}),
      expect.objectContaining({items: ['networking-0/index']}),
    ],
  });
});

test('of many topics each stands in one sidebar of its category, which leads to all', () => {
  const sidebars = Object.values(sidebarsOf([...topics(130, 'foundations'), ...topics(5, 'networking')]));
  const lists = sidebars.map(([first, category, ...more]) => {
    expect(first).toEqual({type: 'link', label: 'All topics', href: '/'});
    expect(more).toEqual([]);
    return category && 'items' in category ? category.items : [];
  });
  expect(lists.map((list) => list.length)).toEqual([60, 60, 10, 5]);
  expect(new Set(lists.flat()).size).toBe(135);
});

import {expect, test} from 'vitest';
import {aTopic, times} from '../../../core/topic/aTopic';
import {aPublishedTopic} from '../../../site/content/aPublishedTopic';
import {updateChanges} from '../../../site/content/changes';
import {MOST_RECENT, recentChanges} from './recentChanges';

const topic = aPublishedTopic();
const register = updateChanges({}, [topic], '2026-11-02');

test('the newest change comes first, and what is new is told from what changed', () => {
  const key = 'tea-vs-coffee/trap-3';
  const changes = recentChanges([topic], {...register, [key]: {...register[key]!, changed: '2026-11-03'}});
  expect(changes.slice(0, 2)).toEqual([
    {
      title: 'Tea vs Coffee › Tea has no caffeine.',
      url: '/tea-vs-coffee/#trap-3',
      changed: '2026-11-03',
      isNew: false,
    },
    {title: 'Tea vs Coffee › Leaf', url: '/tea-vs-coffee/#row-1', changed: '2026-11-02', isNew: true},
  ]);
});

test('older editions, drafts and parts without a date are left out, and the list does not grow for ever', () => {
  const older = aPublishedTopic({url: '/1.36/tea-vs-coffee/', edition: '1.36', isCurrent: false});
  const draft = aPublishedTopic({facts: aTopic({draft: true})});
  expect(recentChanges([older, draft], register)).toEqual([]);
  expect(recentChanges([topic], {})).toEqual([]);
  const many = times(9, (number) => aPublishedTopic({id: `topic-${number}`}));
  expect(recentChanges(many, updateChanges({}, many, '2026-11-02'))).toHaveLength(MOST_RECENT);
});

import {expect, test} from 'vitest';
import {aTopic} from '../topic/aTopic';
import {movedIds} from './movedIds';

test('redirects of parts are named with their topic, beside renamed topics', () => {
  const topic = {id: 'tea-vs-coffee', facts: aTopic({redirects: {leaf: 'row-1'}})};
  expect(movedIds([topic], new Map([['tea-or-coffee', 'tea-vs-coffee']]))).toEqual({
    topics: {'tea-or-coffee': 'tea-vs-coffee'},
    parts: {'tea-vs-coffee/leaf': 'tea-vs-coffee/row-1'},
  });
});
